package org.liandong.foundation.element;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Remembered;
import org.liandong.foundation.kernel.Labelled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 要素表存放处: what was answered in each dispute, and what the other side said to it. Written only within an act. */
@Repository
public class Sheets {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() { };

    /** What the other side says to an element. */
    public enum Stance implements Labelled {
        AGREED("认可"), DISPUTED("不认可"), UNSURE("不清楚");

        private final String label;

        Stance(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * What was handed in.
     *
     * @param since first day of the version of the form it answers, null for one that always was
     */
    public record Stored(String form, @Nullable LocalDate since, Map<String, Object> answers, Instant at, String by) { }

    /**
     * What a party of the other side said to an element.
     *
     * @param about the answer it was said to; to another one it says nothing
     * @param words in its own words, may be empty
     */
    public record Response(UUID party, String element, Stance stance, String words, String about) { }

    private final JdbcClient db;
    private final Remembered remembered;

    Sheets(JdbcClient db, Remembered remembered) {
        this.db = db;
        this.remembered = remembered;
    }

    public Optional<Stored> find(String court, UUID dispute) {
        return remembered.of(court, dispute, "sheet", () -> db.sql("""
                select form, form_since, answers, at, by_name from element.sheet where court = ? and dispute = ?""").params(court, dispute)
                .query((row, n) -> new Stored(row.getString(1), row.getObject(2, LocalDate.class), JSON.readValue(row.getString(3), ANSWERS),
                        row.getTimestamp(4).toInstant(), row.getString(5)))
                .optional());
    }

    /** Puts these answers in the place of those before. */
    void keep(Occasion on, ElementForm form, Map<String, Object> answers) {
        db.sql("""
                insert into element.sheet (court, dispute, form, form_since, answers, at, by_name) values (?, ?, ?, ?, cast(? as jsonb), ?, ?)
                on conflict (court, dispute) do update set form = excluded.form, form_since = excluded.form_since, answers = excluded.answers, at = excluded.at,
                        by_name = excluded.by_name""")
                .params(on.court(), on.stream(), form.id(), form.since(), JSON.writeValueAsString(answers), on.now().atOffset(ZoneOffset.UTC), on.actor().name())
                        .update();
    }

    public List<Response> responses(String court, UUID dispute) {
        return remembered.of(court, dispute, "responses", () -> db.sql("""
                select party, element, stance, words, about from element.response where court = ? and dispute = ? order by party, element""")
                .params(court, dispute).query((row, n) -> new Response(row.getObject(1, UUID.class), row.getString(2),
                        Stance.valueOf(row.getString(3)), row.getString(4), row.getString(5))).list());
    }

    void respond(Occasion on, Response response) {
        db.sql("""
                insert into element.response (court, dispute, party, element, stance, words, about, at) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (court, dispute, party, element) do update set stance = excluded.stance, words = excluded.words, about = excluded.about,
                    at = excluded.at""")
                .params(on.court(), on.stream(), response.party(), response.element(), response.stance().name(), response.words(), response.about(),
                        on.now().atOffset(ZoneOffset.UTC)).update();
    }
}
