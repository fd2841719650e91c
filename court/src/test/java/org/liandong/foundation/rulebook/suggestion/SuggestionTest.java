package org.liandong.foundation.rulebook.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.liandong.foundation.rulebook.CauseSuggester.Suggestion;
import org.liandong.foundation.rulebook.Causes;

class SuggestionTest {

    private static final Causes CAUSES = Causes.load();
    private static final Adviser ADVISER = new Adviser(CAUSES);
    private static final String CAMEL = "商队的骆驼在集市上走散，对方把骆驼牵回自家骆驼圈";

    @ParameterizedTest(name = "{0} → {2}")
    @CsvFileSource(resources = "/causes/spoken.csv")
    void what_a_villager_says_leads_to_its_cause(String said, String id, String name) {
        assertThat(CAUSES.name(id)).isEqualTo(name);
        var suggested = ADVISER.suggest(CauseModel.EMPTY, said, 3);
        assertThat(suggested).anyMatch(it -> CAUSES.isWithin(it.id(), id));
        assertThat(suggested.getFirst().why()).isNotEmpty();
    }

    @Test
    void a_suggestion_has_its_path_its_share_and_words_of_the_text() {
        var first = ADVISER.suggest(CauseModel.EMPTY, "他借我五万块钱三年了不还，有借条", 3).getFirst();
        assertThat(first.id()).isEqualTo("4.10.108.3");
        assertThat(first.path()).isEqualTo("合同、准合同纠纷 > 合同纠纷 > 借款合同纠纷 > 民间借贷纠纷");
        assertThat(first.score()).isBetween(0.5, 1.0);
        assertThat(first.why()).contains("借条");
    }

    @Test
    void a_text_that_says_nothing_gets_no_suggestion() {
        assertThat(ADVISER.suggest(CauseModel.EMPTY, "啊啊啊", 3)).isEmpty();
        assertThat(ADVISER.suggest(CauseModel.EMPTY, "12345 abc", 3)).isEmpty();
        assertThat(ADVISER.suggest(learned(), "12345 abc", 3)).isEmpty();
    }

    @Test
    void a_former_name_leads_to_the_cause_of_today() {
        assertThat(ADVISER.suggest(CauseModel.EMPTY, "居间合同纠纷", 1)).extracting(Suggestion::id).containsExactly("4.10.128");
    }

    @Test
    void what_was_learned_is_recognised_and_explained() {
        var model = learned();
        var suggested = ADVISER.suggest(model, "我家的骆驼在集市走散了，被他牵回骆驼圈", 3);
        assertThat(suggested.getFirst().id()).isEqualTo("3.6.50");
        assertThat(suggested.getFirst().why()).anyMatch(it -> it.contains("骆驼"));
    }

    @Test
    void the_same_texts_give_the_same_answers_and_learning_leaves_the_spoken_cues_alone() {
        assertThat(ADVISER.suggest(learned(), CAMEL, 3)).isEqualTo(ADVISER.suggest(learned(), CAMEL, 3));
        assertThat(ADVISER.suggest(learned(), "老公天天喝酒打我，我不想跟他过了", 1)).extracting(Suggestion::id).containsExactly("2.2.14");
    }

    /** A few texts about lost camels among others. */
    private static CauseModel learned() {
        var texts = List.of(CAMEL, "骆驼走失后被人牵走", "集市上丢了骆驼，牵回骆驼圈的人不还", "向原告借款五万元，出具借条，到期未还", "被告借钱做生意，利息没付",
                "原被告婚后感情不和，请求离婚", "婚后经常争吵，要求离婚", "拖欠货款，送货单为证", "购买水泥的货款没有付清", "承租人拖欠房租拒不搬离");
        var causes = List.of("3.6.50", "3.6.50", "3.6.50", "4.10.108.3", "4.10.108.3", "2.2.14", "2.2.14", "4.10.88", "4.10.88", "4.10.116.2");
        return ADVISER.train(texts.stream().map(ADVISER::features).toList(), causes);
    }

    @Test
    void a_text_whose_cause_the_tree_does_not_have_teaches_nothing() {
        var model = ADVISER.train(List.of(ADVISER.features("申请强制执行判决")), List.of("E.1"));
        assertThat(ADVISER.suggest(model, "他借我钱不还", 1)).isEqualTo(ADVISER.suggest(CauseModel.EMPTY, "他借我钱不还", 1));
    }

    @Test
    void a_wide_label_leads_to_the_exact_cause_below_it() {
        var texts = Collections.nCopies(6, "原告诉称婚后感情不和，请求判令离婚。");
        var varied = IntStream.range(0, 6).mapToObj(i -> ADVISER.features(texts.get(i) + "子女由原告抚养。".repeat(i))).toList();
        var model = ADVISER.train(varied, Collections.nCopies(6, "2.2"));
        assertThat(ADVISER.suggest(model, "夫妻感情确已破裂，请求离婚", 1)).extracting(Suggestion::id).containsExactly("2.2.14");
    }

    @Property(tries = 300)
    void features_survive_their_keeping(@ForAll @StringLength(max = 400) String text) {
        var features = ADVISER.features(text + "借条，离婚。" + text);
        var again = Features.of(features.bytes());
        assertThat(again.grams().keys()).isEqualTo(features.grams().keys());
        assertThat(again.grams().counts()).isEqualTo(features.grams().counts());
        assertThat(again.cues().keys()).isEqualTo(features.cues().keys());
    }

    @Property(tries = 200)
    void any_text_gets_an_orderly_answer(@ForAll @StringLength(max = 300) String text) {
        var suggested = ADVISER.suggest(learned(), text, 5);
        assertThat(suggested).hasSizeLessThanOrEqualTo(5).allMatch(it -> it.score() >= 0 && it.score() <= 1 && it.why().size() <= 3);
        assertThat(suggested).extracting(Suggestion::id).doesNotHaveDuplicates();
    }
}
