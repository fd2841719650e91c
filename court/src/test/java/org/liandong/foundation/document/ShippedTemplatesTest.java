package org.liandong.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.foundation.identity.Court;

/** The templates the house ships: made from their plain texts, checked as one that is uploaded, and saying word for word what they should. */
@Proves("F-11.16")
class ShippedTemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/rulebook/templates");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("liandong.docs"));
    private static final House HOUSE = new House(new Court("豫0481", "舞钢市人民法院", "410481"), "平顶山市中级人民法院", "http://127.0.0.1:8481");

    private final Forms forms = new Forms();

    @Test
    void every_kind_has_its_template_made_from_its_text() throws IOException {
        for (var form : forms.all()) {
            var file = TEMPLATES.resolve(form.id() + ".docx");
            if (WRITE) {
                Files.createDirectories(TEMPLATES);
                Files.write(file, TemplateMaker.make(form.id()));
            }
            assertThat(Files.readAllBytes(file)).as("%s; renew with -Dliandong.docs=write", form.id()).isEqualTo(TemplateMaker.make(form.id()));
        }
        assertThat(forms.all()).hasSizeGreaterThan(25);
    }

    @Test
    void every_template_passes_the_check_of_an_upload_and_says_what_it_should() throws Exception {
        for (var form : forms.all()) {
            var template = Template.open(TemplateMaker.make(form.id()), form);
            assertThat(form.unfilled(form.sample())).as(form.id()).isEmpty();
            var text = String.join("\n", template.sheet(HOUSE.contents(form.sample(), LocalDate.of(2026, 11, 24), Documents.SAMPLE_CODE)).lines()) + "\n";
            assertThat(text).as(form.id()).doesNotContain("{{", "}}");
            var golden = GOLDEN.resolve(form.id() + ".txt");
            if (WRITE) {
                Files.createDirectories(GOLDEN);
                Files.writeString(golden, text);
            }
            assertThat(text).as("%s; renew with -Dliandong.docs=write", form.id()).isEqualTo(Files.readString(golden));
        }
    }
}
