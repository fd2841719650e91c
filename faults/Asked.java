import java.util.regex.Pattern;

/** One request of the drill, and what came back; no answer if the court died before it gave one. */
final class Asked {

    /** What is asked for. */
    enum Kind {
        COMPLAINT("party-submits-complaint", 201), MEDIATION("party-applies-for-mediation", 201), REGISTRATION("clerk-registers-case", 200);

        final String verb;
        final int status;

        Kind(String verb, int status) {
            this.verb = verb;
            this.status = status;
        }
    }

    private static final Pattern NUMBER = Pattern.compile("（\\d{4}）[^\"（）]{1,10}?(诉前调|民初)\\d+号");

    final Kind kind;
    final String key;
    final byte[] request;
    private String dispute;
    private int seq;
    private String number = "";
    private boolean replay;

    Asked(Kind kind, String key, byte[] request) {
        this.kind = kind;
        this.key = key;
        this.request = request;
    }

    /** Takes the court's word for it. */
    void acknowledged(Wire.Answer answer) {
        var receipt = answer.body().substring(answer.body().indexOf("\"receipt\""));
        seq = Integer.parseInt(receipt.replaceAll("(?s).*?\"seq\":(\\d+).*", "$1"));
        dispute = Wire.between(receipt, "\"dispute\":\"", "\"");
        replay = receipt.contains("\"replay\":true");
        var found = NUMBER.matcher(answer.body());
        number = found.find() ? found.group() : "";
    }

    boolean isAcknowledged() {
        return seq > 0;
    }

    /** True if the court had done it before and only gave the old answer again. */
    boolean isReplay() {
        return replay;
    }

    String dispute() {
        return dispute;
    }

    void about(String id) {
        dispute = id;
    }

    int seq() {
        return seq;
    }

    /** The case number the answer named, empty if none. */
    String number() {
        return number;
    }

    @Override
    public String toString() {
        return "%s %s %s 第%d条 %s".formatted(kind.verb, key, dispute, seq, number);
    }
}
