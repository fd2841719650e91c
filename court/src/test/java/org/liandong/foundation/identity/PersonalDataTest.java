package org.liandong.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalDataTest {

    private static final String KEY = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    private static final String TEXT = "41048119880312002X";

    @TempDir
    private Path directory;

    @Test
    void what_was_encrypted_opens_again_and_never_looks_the_same_twice() {
        var data = new PersonalData(KEY, directory);
        assertThat(data.decrypt(data.encrypt(TEXT))).isEqualTo(TEXT);
        assertThat(data.encrypt(TEXT)).isNotEqualTo(data.encrypt(TEXT));
        assertThat(new String(data.encrypt(TEXT), StandardCharsets.ISO_8859_1)).doesNotContain(TEXT.substring(0, 6));
    }

    @Test
    void an_altered_value_is_noticed_at_every_byte() {
        var data = new PersonalData(KEY, directory);
        for (int i = 0; i < data.encrypt(TEXT).length; i++) {
            var sealed = data.encrypt(TEXT);
            sealed[i] ^= 1;
            assertThatThrownBy(() -> data.decrypt(sealed)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void another_key_cannot_read_it_and_says_what_to_do() {
        var sealed = new PersonalData(KEY, directory).encrypt(TEXT);
        var other = new PersonalData(KEY.replace('0', '1'), directory);
        assertThatThrownBy(() -> other.decrypt(sealed)).hasMessageContaining("personal.key");
        assertThat(other.index(TEXT)).isNotEqualTo(new PersonalData(KEY, directory).index(TEXT));
    }

    @Test
    void the_key_is_made_once_in_the_data_directory_and_only_its_owner_may_read_it() throws IOException {
        var first = new PersonalData("", directory);
        var file = directory.resolve("keys/personal.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(new PersonalData("", directory).decrypt(first.encrypt(TEXT))).isEqualTo(TEXT);
        try (var files = Files.list(file.getParent())) {
            assertThat(files.toList()).containsExactly(file);
        }
    }
}
