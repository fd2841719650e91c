package org.liandong.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Intake;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.term.Terms;

/** One invented dispute as a play: who is in it, and what happens when. Writing it down does nothing; {@link Seeding} lets it happen. */
final class Play {

    /** Something that happens at a moment. */
    record Cue(Instant at, int play, int order, Consumer<Stage> does) { }

    final int number;
    final UUID dispute;
    final Random random;
    final Story story;
    final List<Person> applicants;
    final List<Person> respondents;
    private final Terms terms;
    private final List<Cue> cues = new ArrayList<>();
    private Instant cursor;
    private LocalDate deadline = LocalDate.MAX;
    private boolean linked;

    Play(int number, UUID dispute, Random random, Story story, List<Person> applicants, List<Person> respondents, Terms terms, Instant start) {
        this.number = number;
        this.dispute = dispute;
        this.random = random;
        this.story = story;
        this.applicants = applicants;
        this.respondents = respondents;
        this.terms = terms;
        cursor = start;
    }

    /** Every respondent with an account finds the dispute by the code of the notice, if it has not yet. */
    void respondentsLink(int least, int most) {
        if (!linked) {
            respondents.stream().filter(Person::hasAccount).forEach(person -> athome(least, most).cue(it -> it.link(person, dispute)));
            linked = true;
        }
    }

    /** Those who can act in the dispute from their own account by now. */
    List<Person> linked() {
        return everybody().stream().filter(it -> it.hasAccount() && (linked || applicants.contains(it))).toList();
    }

    List<Cue> cues() {
        return cues;
    }

    /** Where the play has come to. */
    Instant end() {
        return cursor;
    }

    LocalDate today() {
        return LocalDate.ofInstant(cursor, Occasion.ZONE);
    }

    Person applicant() {
        return applicants.getFirst();
    }

    Person respondent() {
        return respondents.getFirst();
    }

    /** Both sides, applicants first. */
    List<Person> everybody() {
        var all = new ArrayList<>(applicants);
        all.addAll(respondents);
        return all;
    }

    Intake intake() {
        var parties = new ArrayList<>(applicants.stream().map(it -> it.form(Side.APPLICANT)).toList());
        respondents.forEach(it -> parties.add(it.form(Side.RESPONDENT)));
        return new Intake(story.story(), story.cause(), story.claim(), story.amount(), story.evidence(), story.town(), parties);
    }

    /** Something happens now. */
    void cue(Consumer<Stage> does) {
        cues.add(new Cue(cursor, number, cues.size(), does));
    }

    /** Something that had happened before. */
    void earlier(Instant at, Consumer<Stage> does) {
        cues.add(new Cue(at, number, cues.size(), does));
    }

    /** A citizen does something after some days, at any waking hour. */
    Play athome(int least, int most) {
        var days = least + random.nextInt(most - least + 1);
        move(today().plusDays(days).atTime(LocalTime.of(7 + random.nextInt(14), random.nextInt(60))).atZone(Occasion.ZONE).toInstant());
        return this;
    }

    /** Somebody at the court does something after some days, in working hours. */
    Play atwork(int least, int most) {
        working(terms.calendar().workdayFrom(today().plusDays(least + random.nextInt(most - least + 1))));
        return this;
    }

    /** In the morning of that workday after the day, counted as the law counts. */
    Play onWorkday(int count, LocalDate after) {
        move(terms.calendar().plusWorkdays(after, count).atTime(9, random.nextInt(60)).atZone(Occasion.ZONE).toInstant());
        return this;
    }

    /** The morning after a day the parties may use in full, when what the law says has happened. */
    Play afterLastDay(LocalDate due) {
        move(due.plusDays(1).atTime(7, random.nextInt(60)).atZone(Occasion.ZONE).toInstant());
        return this;
    }

    /** Time passes. */
    Play waits(int days) {
        cursor = cursor.plus(Duration.ofDays(days));
        return this;
    }

    LocalDate due(String rule, LocalDate start) {
        return terms.count(rule, start).due();
    }

    /** A workday some days from now, for a hearing. */
    LocalDate workdayIn(int days) {
        return terms.calendar().workdayFrom(today().plusDays(days));
    }

    void jumpTo(LocalDate day, LocalTime time) {
        move(day.atTime(time).atZone(Occasion.ZONE).toInstant());
    }

    private void working(LocalDate day) {
        var morning = random.nextBoolean();
        var time = LocalTime.of(morning ? 9 + random.nextInt(2) : 15 + random.nextInt(2), random.nextInt(60));
        var moment = day.atTime(time).atZone(Occasion.ZONE).toInstant();
        if (moment.isAfter(cursor) && !day.isAfter(deadline)) {
            cursor = moment;
            return;
        }
        // Later on the same day, as long as the court is open.
        var soon = cursor.plus(Duration.ofMinutes(5 + random.nextInt(20)));
        var open = LocalTime.ofInstant(soon, Occasion.ZONE).isBefore(LocalTime.of(17, 40)) && LocalDate.ofInstant(soon, Occasion.ZONE).equals(day);
        if (open || day.isAfter(deadline)) {
            cursor = soon;
        } else {
            working(terms.calendar().workdayFrom(day.plusDays(1)));
        }
    }

    /** Whatever happens meanwhile happens by that day: who is pressed for time does not wait. */
    void by(LocalDate day, Runnable scenes) {
        deadline = day;
        scenes.run();
        deadline = LocalDate.MAX;
    }

    private void move(Instant moment) {
        var inTime = moment.isAfter(cursor) && !LocalDate.ofInstant(moment, Occasion.ZONE).isAfter(deadline);
        cursor = inTime ? moment : cursor.plus(Duration.ofMinutes(3 + random.nextInt(10)));
    }

    /** One of the values by chance. */
    @SafeVarargs
    final <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
