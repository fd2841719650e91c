package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liandong.insight.learning.ConfirmedCauses;
import org.springframework.beans.factory.annotation.Autowired;

class CauseLearningJourneyTest extends Journey {

    @Autowired
    private ConfirmedCauses confirmed;

    @Test
    void a_registered_case_teaches_its_cause_once() {
        confirmed.learn();
        var before = learned();
        caseRegistered(wangFang, chenGang, "7351");
        confirmed.learn();
        assertThat(learned()).isBetween(before, before + 1).isPositive();
        confirmed.learn();
        assertThat(learned()).isBetween(before, before + 1);
    }

    private int learned() {
        return db.sql("select count(*) from rulebook.learned_text where cause = '4.10.108.3'").query(Integer.class).single();
    }
}
