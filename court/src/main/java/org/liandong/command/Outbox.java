package org.liandong.command;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** 短信: the codes that went out to those who were named as the other side, read as the head of a demonstration court may read them. */
final class Outbox {

    private static final Pattern CODE = Pattern.compile("关联码([0-9A-Z]{10})");
    private static final int PAGES = 20;

    private final Wire court;
    private final String token;
    private final Map<String, String> codes = new ConcurrentHashMap<>();

    Outbox(Wire court, String token) {
        this.court = court;
        this.token = token;
    }

    /** The code for the dispute; looks through the newest messages if it has not come by yet. */
    String code(String dispute) {
        for (int page = 1; page <= PAGES && !codes.containsKey(dispute); page++) {
            var items = court.get("/outbox?page=" + page, token).orStop("读短信").body().path("items");
            items.valueStream().forEach(it -> {
                var found = CODE.matcher(it.path("words").asString(""));
                if (found.find()) {
                    codes.putIfAbsent(it.path("dispute").asString(), found.group(1));
                }
            });
            if (items.isEmpty()) {
                break;
            }
        }
        var code = codes.remove(dispute);
        if (code == null) {
            throw new Stopped("短信里没有这件纠纷的关联码");
        }
        return code;
    }
}
