package org.liandong.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.liandong.foundation.database.CannotStart;
import org.springframework.boot.web.server.PortInUseException;

class PlainWordsTest {

    @Test
    void what_is_known_is_said_in_one_chinese_sentence_however_deep_it_lies() {
        assertThat(PlainWords.of(new IllegalStateException(new CannotStart("数据目录正被使用。")))).isEqualTo("数据目录正被使用。");
        assertThat(PlainWords.of(new IllegalStateException(new PortInUseException(8481)))).contains("8481").contains("--port");
        assertThat(PlainWords.of(new RuntimeException(new IOException("x: No space left on device")))).startsWith("磁盘满了");
        assertThat(PlainWords.of(new RuntimeException(new SQLException("could not extend file", "53100")))).startsWith("磁盘满了");
        assertThat(PlainWords.of(new RuntimeException(new SQLException("password", "28P01")))).contains("--db-password");
        assertThat(PlainWords.of(new RuntimeException(new SQLException("refused", "08001")))).contains("--db");
        assertThat(PlainWords.of(new RuntimeException(new SQLException("no such database", "3D000")))).contains("没有这个库");
    }

    @Test
    void what_nobody_foresaw_shows_where_it_happened() {
        assertThat(PlainWords.of(new IllegalStateException("defect"))).contains("defect").contains(getClass().getName());
    }
}
