package org.liandong.journey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page on which a decision table is changed, as a browser would send it. */
record TableForm(Map<String, String> fields, List<String> columns) {

    private static final Pattern FIELD = Pattern.compile("name=\"((?:c|direction|words|law)-[^\"]+|_csrf|rows)\" value=\"([^\"]*)\"");
    private static final Pattern CHOSEN = Pattern.compile("name=\"(procedure-\\d+)\"[^>]*>.*?<option value=\"([^\"]*)\" selected");
    private static final Pattern COLUMN = Pattern.compile("name=\"columns\" value=\"([^\"]*)\" checked");

    static TableForm of(String page) {
        var fields = new LinkedHashMap<String, String>();
        FIELD.matcher(page).results().forEach(it -> fields.put(it.group(1), unescaped(it.group(2))));
        for (var row : page.split("<tr>")) {
            CHOSEN.matcher(row).results().forEach(it -> fields.put(it.group(1), it.group(2)));
        }
        return new TableForm(fields, new ArrayList<>(COLUMN.matcher(page).results().map(it -> it.group(1)).toList()));
    }

    String encoded(String button) {
        var all = new LinkedHashMap<>(fields);
        all.put("do", button);
        return Stream.concat(columns.stream().map(it -> Map.entry("columns", it)), all.entrySet().stream())
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    private static String unescaped(String html) {
        return html.replace("&#34;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
