package org.liandong.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.term.Terms;

/** 节目单: every play of the demonstration and when it happens. The same for the same moment, so that a seeding that was stopped can go on. */
final class Program {

    /** How far back it goes. */
    static final Duration YEARS = Duration.ofDays(730);

    private static final Duration MARGIN = Duration.ofMinutes(20);
    private static final long SEED = 20_190_611;

    private final Terms terms;
    private final Instant base;
    private final Stories stories = Stories.load();
    private final People people = new People();
    private final List<Play> plays = new ArrayList<>();

    /** The program of the two years before that moment. */
    Program(Terms terms, Instant base) {
        this.terms = terms;
        this.base = base;
        addEnded(Ended.all());
        addOngoing(Ongoing.all());
        for (var own : CastOngoing.all()) {
            var number = plays.size();
            plays.add(endingNow(number, start -> play(number, start, own)));
        }
        addEnded(Ordering.ended());
        addOngoing(Ordering.ongoing());
        addEnded(Charged.ended());
        addOngoing(Charged.ongoing());
    }

    private void addEnded(List<Scenario> scenarios) {
        for (var scenario : scenarios) {
            for (int i = 0; i < scenario.times(); i++) {
                plays.add(ended(plays.size(), scenario));
            }
        }
    }

    private void addOngoing(List<Scenario> scenarios) {
        for (var scenario : scenarios) {
            for (int i = 0; i < scenario.times(); i++) {
                var number = plays.size();
                plays.add(endingNow(number, start -> play(number, start, scenario)));
            }
        }
    }

    List<Play> plays() {
        return plays;
    }

    /** When everybody who has an account comes in. */
    Instant opening() {
        return base.minus(YEARS).minus(Duration.ofDays(10));
    }

    /** Everything that happens, in its order. */
    List<Play.Cue> cues() {
        var cues = new ArrayList<Play.Cue>();
        var citizens = people.citizens();
        for (int i = 0; i < citizens.size(); i++) {
            var citizen = citizens.get(i);
            cues.add(new Play.Cue(opening().plus(Duration.ofHours(i)), -1, i, it -> it.register(citizen)));
        }
        plays.forEach(it -> cues.addAll(it.cues()));
        cues.sort(Comparator.comparing(Play.Cue::at).thenComparing(Play.Cue::play).thenComparing(Play.Cue::order));
        return cues;
    }

    /** At a random time, as early as two years ago and over by now. */
    private Play ended(int number, Scenario scenario) {
        var measured = play(number, base.minus(Duration.ofDays(400)), scenario);
        var length = Duration.between(base.minus(Duration.ofDays(400)), measured.end()).plusDays(12);
        var room = YEARS.minus(length).toHours();
        var start = base.minus(length).minus(Duration.ofHours((long) (new Random(SEED * 3 + number).nextDouble() * room)));
        var play = play(number, start, scenario);
        while (play.end().isAfter(base.minus(Duration.ofDays(1)))) {
            start = start.minus(Duration.ofDays(3));
            play = play(number, start, scenario);
        }
        return play;
    }

    /** As late as it may begin to have come where it stands by now. */
    private Play endingNow(int number, Function<Instant, Play> written) {
        var sample = base.minus(Duration.ofDays(200));
        var start = base.minus(Duration.between(sample, written.apply(sample).end())).plus(Duration.ofDays(6));
        var play = written.apply(start);
        while (play.end().isAfter(base.minus(MARGIN))) {
            start = start.minus(Duration.ofHours(12));
            play = written.apply(start);
        }
        return play;
    }

    private Play play(int number, Instant start, Scenario scenario) {
        var random = new Random(SEED + number);
        var frame = stories.draw(number, random);
        while (scenario.accounts() && !frame.isBetweenPersons()) {
            frame = stories.draw(number + 1 + random.nextInt(60), random);
        }
        var applicant = frame.applicant() != null ? people.firm(frame.applicant(), random, number) : person(random, number, 0, scenario.accounts() ? 100 : 60);
        var respondent = frame.respondent() != null ? people.firm(frame.respondent(), random, number)
                : person(random, number, 1, scenario.accounts() ? 100 : 55);
        var respondents = new ArrayList<>(List.of(respondent));
        if (!scenario.accounts() && random.nextInt(100) < 8) {
            respondents.add(people.walkIn(random, number * 5 + 3));
        }
        return play(number, start, random, frame, List.of(applicant), respondents, scenario.writes());
    }

    private Play play(int number, Instant start, CastOngoing own) {
        var random = new Random(SEED + number);
        var frame = stories.draw(number, random);
        while (!frame.isBetweenPersons()) {
            frame = stories.draw(number + 1 + random.nextInt(60), random);
        }
        return play(number, start, random, frame, List.of(People.of(own.applicant())), List.of(People.of(own.respondent())), own.writes());
    }

    private Play play(int number, Instant start, Random random, Stories.Frame frame, List<Person> applicants, List<Person> respondents,
                      Consumer<Scene> writes) {
        var day = start.atZone(Occasion.ZONE).toLocalDate();
        var story = stories.tell(frame, number, random, applicants.getFirst().name(), respondents.getFirst().name(), day);
        var play = new Play(number, id(number, start), random, story, applicants, respondents, terms, start);
        writes.accept(Scene.of(play));
        return play;
    }

    /** Somebody with an account, so often in a hundred, or somebody who comes to the window. The two sides are never the same person. */
    private Person person(Random random, int number, int side, int percent) {
        var half = People.ACCOUNTS / 2;
        return random.nextInt(100) < percent ? people.citizens().get(number % half + side * half) : people.walkIn(random, number * 5 + side);
    }

    /** Ordered by time like every other id, and the same every time. */
    private static UUID id(int number, Instant start) {
        var high = start.toEpochMilli() << 16 | 0x7000 | number & 0xFFF;
        var low = new Random(SEED * 7 + number).nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
