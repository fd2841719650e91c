import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/** Many people at once who sue, ask for mediation and register cases, and write down every answer the moment it comes. */
final class Crowd {

    private final int port;
    private final List<String> citizens;
    private final String clerk;
    private final PrintWriter record;
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean busy;

    Crowd(int port, List<String> citizens, String clerk, PrintWriter record) {
        this.port = port;
        this.citizens = citizens;
        this.clerk = clerk;
        this.record = record;
    }

    void begin(int clients) {
        busy = true;
        for (int i = 0; i < clients; i++) {
            var who = i % citizens.size();
            threads.add(Thread.ofPlatform().start(() -> work(who)));
        }
    }

    void end() throws InterruptedException {
        busy = false;
        for (var thread : threads) {
            thread.join();
        }
        threads.clear();
    }

    /** Everything asked so far. */
    List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** Answers that neither did what was asked nor failed on the court's side. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    private void work(int who) {
        try (var wire = new Wire(port, 15_000)) {
            while (busy) {
                if (!ask(wire, next(who))) {
                    pause();
                }
            }
        }
    }

    private boolean ask(Wire wire, Asked what) {
        asked.add(what);
        return send(wire, what);
    }

    /** Sends it, for the first time or again under the same key; true if it was acknowledged. */
    boolean send(Wire wire, Asked what) {
        try {
            var answer = wire.send(what.request);
            if (answer.status() == what.kind.status) {
                what.acknowledged(answer);
                write(what);
                if (what.kind == Asked.Kind.COMPLAINT) {
                    received.add(what.dispute());
                }
                return true;
            }
            if (answer.status() < 500) {
                refused.add("%s → %d %s".formatted(what, answer.status(), answer.body()));
            }
        } catch (IOException gone) {
            // No answer: it may have happened or not, and is asked again after the restart.
        }
        return false;
    }

    private synchronized void write(Asked what) {
        record.println(what);
        record.flush();
    }

    private Asked next(int who) {
        var dispute = ThreadLocalRandom.current().nextInt(3) == 0 ? received.poll() : null;
        var key = UUID.randomUUID().toString();
        if (dispute != null) {
            var registration = new Asked(Asked.Kind.REGISTRATION, key, People.act(dispute, Asked.Kind.REGISTRATION.verb, "{}", clerk, key));
            registration.about(dispute);
            return registration;
        }
        var kind = ThreadLocalRandom.current().nextBoolean() ? Asked.Kind.COMPLAINT : Asked.Kind.MEDIATION;
        return new Asked(kind, key, People.bring(kind.verb, People.CITIZENS.get(who), citizens.get(who), key));
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
