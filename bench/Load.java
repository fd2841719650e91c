import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import com.sun.management.OperatingSystemMXBean;

/** Clients that each send one request after the other on a connection of their own, without a pause, for some seconds. */
final class Load {

    private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /**
     * One round.
     *
     * @param done      answers with the status that was expected
     * @param wrong     other answers, and none
     * @param latencies of the right answers, in nanoseconds, sorted
     * @param cores     how many cores the clients themselves used
     * @param work      processor time the court and its database used for one answer, in milliseconds
     */
    record Round(long done, long wrong, double seconds, long[] latencies, double cores, double work) {

        double perSecond() {
            return done / seconds;
        }

        /** The latency below which that share of the answers came, in milliseconds; exact, from every answer. */
        double percentile(double share) {
            return latencies.length == 0 ? Double.NaN : latencies[Math.min(latencies.length - 1, (int) Math.ceil(latencies.length * share) - 1)] / 1e6;
        }
    }

    private Load() { }

    /**
     * Runs the clients.
     *
     * @param requests what client number n sends next
     * @param expected the status of a right answer
     */
    static Round run(Settings settings, int clients, int seconds, int expected, IntFunction<Supplier<byte[]>> requests)
            throws InterruptedException, IOException {
        var all = new ArrayList<Client>();
        for (int i = 0; i < clients; i++) {
            all.add(new Client(settings.port, expected, requests.apply(i)));
        }
        var work = worked(settings);
        var cpu = MACHINE.getProcessCpuTime();
        var start = System.nanoTime();
        var threads = all.stream().map(client -> Thread.ofPlatform().start(() -> client.until(start + seconds * 1_000_000_000L))).toList();
        for (var thread : threads) {
            thread.join();
        }
        var took = (System.nanoTime() - start) / 1e9;
        return round(all, took, (MACHINE.getProcessCpuTime() - cpu) / 1e9 / took, worked(settings) - work);
    }

    private static double worked(Settings settings) throws IOException {
        return settings.pid == 0 ? Double.NaN : Court.processorTime(settings.pid, settings.data);
    }

    private static Round round(List<Client> clients, double seconds, double cores, double worked) {
        var latencies = clients.stream().flatMapToLong(client -> Arrays.stream(client.latencies, 0, client.done)).sorted().toArray();
        return new Round(latencies.length, clients.stream().mapToLong(client -> client.wrong).sum(), seconds, latencies, cores,
                worked * 1000 / Math.max(1, latencies.length));
    }

    private static final class Client {

        private static final AtomicLong COMPLAINTS = new AtomicLong();

        private final int port;
        private final int expected;
        private final Supplier<byte[]> requests;
        private long[] latencies = new long[4096];
        private int done;
        private long wrong;

        private Client(int port, int expected, Supplier<byte[]> requests) {
            this.port = port;
            this.expected = expected;
            this.requests = requests;
        }

        private void until(long end) {
            try (var wire = new Wire(port)) {
                while (System.nanoTime() < end) {
                    var request = requests.get();
                    var sent = System.nanoTime();
                    try {
                        var answer = wire.send(request);
                        took(answer, System.nanoTime() - sent);
                    } catch (IOException broken) {
                        complain(broken.toString());
                    }
                }
            }
        }

        private void took(Wire.Answer answer, long nanos) {
            if (answer.status() != expected) {
                complain("%d %s".formatted(answer.status(), answer.body()));
                return;
            }
            if (done == latencies.length) {
                latencies = Arrays.copyOf(latencies, done * 2);
            }
            latencies[done++] = nanos;
        }

        private void complain(String words) {
            wrong++;
            if (COMPLAINTS.getAndIncrement() < 5) {
                System.err.println("回答不对：" + words);
            }
        }
    }
}
