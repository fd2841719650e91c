import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive HTTP/1.1 connection, with as little work of its own as can be: it shares the cores with the court it measures. */
final class Wire implements AutoCloseable {

    /** An answer; the headers as sent, with lower-case names, one a line. */
    record Answer(int status, String headers, String body) {

        /** The first value of that name in a JSON body. */
        String text(String name) {
            return between(body, "\"" + name + "\":\"", "\"");
        }

        String header(String name) {
            return between(headers, "\n" + name + ": ", "\n");
        }

        boolean ok() {
            return status >= 200 && status < 400;
        }
    }

    private final int port;
    private final int patience;
    private Socket socket;
    private InputStream in;

    Wire(int port) {
        this(port, 30_000);
    }

    /** A connection that waits that many milliseconds for an answer. */
    Wire(int port, int patience) {
        this.port = port;
        this.patience = patience;
    }

    /** The bytes of a request. */
    static byte[] request(String method, String path, String body, String... headers) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        for (int i = 0; i < headers.length; i += 2) {
            head.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        if (bytes.length > 0 || method.equals("POST")) {
            head.append("Content-Length: ").append(bytes.length).append("\r\n");
        }
        var all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        all.writeBytes(bytes);
        return all.toByteArray();
    }

    /** Sends the request and reads the whole answer. An answer that does not come is an {@link IOException}; then the next request connects anew. */
    Answer send(byte[] request) throws IOException {
        try {
            connect();
            socket.getOutputStream().write(request);
            return read();
        } catch (IOException broken) {
            close();
            throw broken;
        }
    }

    private void connect() throws IOException {
        if (socket == null) {
            socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(patience);
            in = new BufferedInputStream(socket.getInputStream(), 32_768);
        }
    }

    private Answer read() throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var headers = new StringBuilder("\n");
        var length = 0;
        var chunked = false;
        var last = false;
        for (String line; !(line = line()).isEmpty();) {
            var colon = line.indexOf(':');
            var name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            var value = line.substring(colon + 1).strip();
            headers.append(name).append(": ").append(value).append('\n');
            switch (name) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                case "connection" -> last = value.equalsIgnoreCase("close");
                default -> { }
            }
        }
        var body = chunked ? chunks() : exactly(length);
        if (last) {
            close();
        }
        return new Answer(status, headers.toString(), new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (int size; (size = Integer.parseInt(line().strip(), 16)) > 0;) {
            all.writeBytes(exactly(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("回答断了");
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream(64);
        for (int next; (next = in.read()) != '\n';) {
            if (next < 0) {
                throw new EOFException("连接断了");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    static String between(String text, String start, String end) {
        var from = text.indexOf(start);
        if (from < 0) {
            return "";
        }
        from += start.length();
        var to = text.indexOf(end, from);
        return text.substring(from, to < 0 ? text.length() : to);
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException gone) {
            // A broken connection needs no more closing.
        } finally {
            socket = null;
        }
    }
}
