package org.liandong.foundation.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

import org.liandong.foundation.identity.Court;

/** How long a document of ten pages takes, from the template to the sealed file; run by bench/documents. */
public final class PressMeasure {

    private static final int ROUNDS = 40;

    private PressMeasure() { }

    public static void main(String[] arguments) throws Exception {
        var court = new Court("豫0481", "舞钢市人民法院", "410481");
        var data = Files.createTempDirectory("press");
        var house = new House(court, "平顶山市中级人民法院", "http://127.0.0.1:8481");
        var press = new Press(new Fonts(data), new StandInSealer(data, court, Clock.systemUTC()), house, Clock.systemUTC());
        var form = new Forms().of("mediation-record");
        var template = Template.open(Files.readAllBytes(Path.of("court/src/main/resources/rulebook/templates/mediation-record.docx")), form);
        var rows = IntStream.range(0, 105).mapToObj(i -> Map.of("说话人", i % 2 == 0 ? "王芳" : "刘洋", "内容",
                "第%d次说明：".formatted(i) + "借款的经过和还款的安排，双方当面核对。".repeat(3))).toList();
        var contents = house.contents(form.sample().rows("记录", rows), LocalDate.of(2026, 11, 24), Documents.SAMPLE_CODE);
        System.out.println("| 格式 | 第一份 | 热了以后的中位数 | 最慢 | 大小 |\n|---|---|---|---|---|");
        for (var format : Format.values()) {
            var times = new long[ROUNDS];
            byte[] file = {};
            for (int i = 0; i < ROUNDS; i++) {
                var from = System.nanoTime();
                file = format == Format.DOCX ? template.docx(contents) : press.print(template.sheet(contents), format, form.name(), Documents.SAMPLE_CODE, Clock.systemUTC().instant());
                times[i] = (System.nanoTime() - from) / 1_000_000;
            }
            var warm = Arrays.copyOfRange(times, ROUNDS / 2, ROUNDS);
            Arrays.sort(warm);
            System.out.printf("| %s，10页 | %d ms | %d ms | %d ms | %d kB |%n", format.label(), times[0], warm[warm.length / 2], warm[warm.length - 1], file.length / 1024);
        }
    }
}
