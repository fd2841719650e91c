package org.liandong.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liandong.CourtTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** Moves the demonstration clock for good, so it has a court for itself. */
@CourtTest
@DirtiesContext
class ReplayTest {

    @LocalServerPort int port;

    @Test
    void every_row_goes_its_whole_way_through_the_interface_and_the_figures_come_from_what_the_court_holds(@TempDir Path directory) throws IOException {
        var told = "原告诉称：2025年%d月1日被告向原告借款%d万元，出具借条一张，约定年底归还，到期后多次催要，被告至今没有归还。请求判令被告归还借款。";
        var lines = IntStream.rangeClosed(1, 12).mapToObj(n -> Wire.JSON.writeValueAsString(Map.of("text", told.formatted(n, n), "cause_2025_id", "4.10.108.3")))
                .toList();
        var rows = Rows.read(Files.write(directory.resolve("rows.jsonl"), lines), 12);

        var figures = new Replay(new Wire("http://127.0.0.1:" + port), List.of(), rows, 2, "test").perform();

        assertThat(figures.keySet()).containsExactly("read", "usable", "settled", "confirmed", "filed", "closed", "refused_lines", "unfinished",
                "cause_top1", "cause_top3", "acts", "acts_per_second", "chain");
        assertThat(figures).containsEntry("read", 12).containsEntry("usable", 12).containsEntry("unfinished", 0).containsEntry("settled", 5)
                .containsEntry("confirmed", 3).containsEntry("filed", 7).containsEntry("closed", 4).containsEntry("chain", "ok");
        assertThat((int) figures.get("acts")).isGreaterThan(12 * 8);
        assertThat((double) figures.get("cause_top3")).isBetween((double) figures.get("cause_top1"), 1.0);
    }
}
