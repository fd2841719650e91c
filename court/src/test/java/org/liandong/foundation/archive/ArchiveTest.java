package org.liandong.foundation.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liandong.Proves;
import org.liandong.TestDatabase;
import org.liandong.foundation.kernel.InvalidValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Proves("F-21.32")
class ArchiveTest {

    private static final byte[] PDF = "%PDF-1.7 借条".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path data;
    private JdbcClient db;
    private Archive archive;

    @BeforeEach
    void open() {
        var fresh = TestDatabase.fresh();
        db = JdbcClient.create(new DriverManagerDataSource(fresh.url(), fresh.user(), fresh.password()));
        archive = new Archive(db, Clock.fixed(Instant.parse("2026-09-20T02:00:00Z"), ZoneOffset.UTC), data);
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path file(String sm3) {
        return data.resolve("files").resolve(sm3.substring(0, 2)).resolve(sm3);
    }

    @Test
    void what_a_file_is_follows_from_its_bytes_and_not_from_its_name() throws IOException {
        assertThat(archive.store("借条.exe", PDF).type()).isEqualTo("application/pdf");
        assertThat(archive.store("x.pdf", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}).type()).isEqualTo("image/jpeg");
        assertThat(archive.store("x", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1}).type()).isEqualTo("image/png");
        assertThat(archive.store("x", zip("word/document.xml", bytes("<w/>"))).type()).endsWith("wordprocessingml.document");
        assertThat(archive.store("x", zip("OFD.xml", bytes("<OFD/>"))).type()).isEqualTo("application/ofd");
    }

    @Test
    void what_is_none_of_these_is_refused_in_plain_words() throws IOException {
        for (var bad : new byte[][] {bytes("<html><script>"), bytes("MZ\u0090"), bytes("#!/bin/sh"), bytes("GIF89a"), bytes("PK\u0003\u0004"), bytes("%PDF"), {0},
                bytes("<svg onload='x'>"), zip("a.txt", bytes("x"))}) {
            assertThatThrownBy(() -> archive.store("x.pdf", bad)).isInstanceOf(InvalidValue.class).hasMessageContaining("打不开");
        }
        assertThatThrownBy(() -> archive.store("x.pdf", new byte[0])).isInstanceOf(InvalidValue.class).hasMessageContaining("空的");
        assertThatThrownBy(() -> archive.store("x.pdf", new byte[(int) Archive.MAX_SIZE + 1])).isInstanceOf(InvalidValue.class).hasMessageContaining("20兆");
        assertThat(data.resolve("files")).as("nothing of it is kept").doesNotExist();
    }

    @Test
    void a_package_that_unpacks_to_too_much_is_refused() throws IOException {
        var bomb = zip("word/document.xml", bytes("<w/>"), "word/media/a", new byte[210 << 20]);
        assertThat(bomb.length).as("small outside").isLessThan(1 << 20);
        assertThatThrownBy(() -> archive.store("申请.docx", bomb)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_package_with_too_many_parts_is_refused() throws IOException {
        var parts = new Object[2 * 2_002];
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = i == 0 ? "word/document.xml" : "word/" + i;
            parts[i + 1] = new byte[0];
        }
        assertThatThrownBy(() -> archive.store("申请.docx", zip(parts))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_package_with_macros_or_with_another_package_inside_is_refused() throws IOException {
        for (var hidden : new String[] {"word/vbaProject.bin", "word/VBAPROJECT.BIN", "word/embeddings/inner.zip", "word/embeddings/Inner.ZIP",
            "word/embeddings/oleObject1.bin", "word/activeX/activeX1.bin"}) {
            var docx = zip("word/document.xml", bytes("<w/>"), hidden, bytes("x"));
            assertThatThrownBy(() -> archive.store("申请.docx", docx)).as(hidden).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void a_name_is_a_name_and_never_a_path() {
        assertThat(archive.store("../../etc/passwd\u0000\n", PDF).name()).isEqualTo("....etcpasswd");
        assertThat(archive.store("C:\\桌面\\借条.pdf", bytes("%PDF-2")).name()).isEqualTo("C:桌面借条.pdf");
        assertThat(archive.store("///", bytes("%PDF-3")).name()).isEqualTo("PDF");
        assertThat(archive.store("长".repeat(500), bytes("%PDF-4")).name()).hasSize(80);
        assertThat(archive.store("长".repeat(79) + "😀", bytes("%PDF-5")).name()).as("no half character").isEqualTo("长".repeat(79));
    }

    @Test
    void the_same_bytes_are_kept_once_and_found_again() throws IOException {
        var first = archive.store("借条.pdf", PDF);
        assertThat(archive.store("又一份.pdf", PDF).sm3()).isEqualTo(first.sm3()).hasSize(64);
        assertThat(archive.find(first.sm3())).contains(first);
        assertThat(archive.read(first.sm3())).isEqualTo(PDF);
        assertThat(db.sql("select count(*) from archive.file").query(Integer.class).single()).isEqualTo(1);
        try (var files = Files.list(file(first.sm3()).getParent())) {
            assertThat(files).as("no drafts are left").containsExactly(file(first.sm3()));
        }
    }

    @Test
    void bytes_that_changed_on_disk_are_never_handed_out_and_the_file_is_named() throws IOException {
        var sm3 = archive.store("借条.pdf", PDF).sm3();
        Files.write(file(sm3), bytes("%PDF-1.7 欠条"));
        assertThatThrownBy(() -> archive.read(sm3)).isInstanceOf(IllegalStateException.class).hasMessageContaining("被改动").hasMessageContaining(sm3);
        Files.delete(file(sm3));
        assertThatThrownBy(() -> archive.read(sm3)).isInstanceOf(UncheckedIOException.class).hasMessageContaining(sm3);
    }

    @Test
    void an_address_that_is_none_opens_no_other_file() {
        for (var address : new String[] {"../../../etc/passwd", "", "a", "..", "zz".repeat(32)}) {
            assertThatThrownBy(() -> archive.read(address)).as(address).isInstanceOf(RuntimeException.class);
            assertThat(archive.find(address)).isEmpty();
        }
    }

    @Test
    void a_file_that_was_taken_in_again_after_damage_is_whole_again() throws IOException {
        var sm3 = archive.store("借条.pdf", PDF).sm3();
        Files.write(file(sm3), bytes("%PDF"));
        archive.store("借条.pdf", PDF);
        assertThat(archive.read(sm3)).isEqualTo(PDF);
    }
}
