package org.liandong.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.liandong.Proves;
import org.liandong.foundation.identity.Court;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** What comes from the press: the same text in PDF and OFD, seals that hold and break, pages that look as they should. */
@Proves("F-11.16")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PressTest {

    private static final Court COURT = new Court("豫0481", "舞钢市人民法院", "410481");
    private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");
    private static final String CODE = "7K3M-P2QX-94TD";
    private static final Path SHOWN = Path.of("target/documents");

    @TempDir
    private static Path data;
    private final Forms forms = new Forms();
    private final House house = new House(COURT, "平顶山市中级人民法院", "http://127.0.0.1:8481");
    private Fonts fonts;
    private StandInSealer sealer;
    private Press press;

    @BeforeAll
    void open() throws IOException {
        fonts = new Fonts(data);
        sealer = new StandInSealer(data, COURT, Clock.fixed(AT, ZoneOffset.UTC));
        press = new Press(fonts, sealer, house, Clock.fixed(AT, ZoneOffset.UTC));
        Files.createDirectories(SHOWN);
    }

    private Sheet sheet(String id) {
        try {
            return Template.open(TemplateMaker.make(id), forms.of(id)).sheet(house.contents(forms.of(id).sample(), LocalDate.of(2026, 11, 24), CODE));
        } catch (WrongTemplate wrong) {
            throw new AssertionError(wrong);
        }
    }

    private byte[] print(String id, Format format) {
        // Issued long before the seal's certificate; what counts is when it is sealed.
        return press.print(sheet(id), format, forms.of(id).name(), CODE, AT.minus(java.time.Duration.ofDays(700)));
    }

    @Test
    void every_kind_says_the_same_in_pdf_and_ofd_as_on_the_page() throws Exception {
        for (var form : forms.all()) {
            var said = letters(String.join("", sheet(form.id()).lines()));
            var pdf = print(form.id(), Format.PDF);
            var ofd = print(form.id(), Format.OFD);
            Files.write(SHOWN.resolve(form.id() + ".pdf"), pdf);
            Files.write(SHOWN.resolve(form.id() + ".ofd"), ofd);
            var printed = counted(textOf(pdf));
            counted(said).forEach((character, times) -> assertThat(printed.getOrDefault(character, 0L)).as("%s: %s U+%X", form.id(), Character.toString(character), character)
                    .isGreaterThanOrEqualTo(times));
            assertThat(counted(textOfOfd(ofd))).as(form.id()).isEqualTo(counted(textOf(pdf)));
        }
    }

    /** Small pictures are enough to see a heading, a table, a seal or a margin that moved. */
    @Test
    void every_kind_looks_as_it_did_when_it_was_looked_at() throws Exception {
        for (var form : forms.all()) {
            var shown = GoldenPicture.of(print(form.id(), Format.PDF));
            assertThat(GoldenPicture.differs(form.id(), shown)).as("%s; look at target/documents/%s.pdf, remove the picture and renew it with -Dliandong.docs=write", form.id(), form.id())
                    .isLessThan(GoldenPicture.NOTICEABLE);
        }
        assertThat(GoldenPicture.differs("summons", GoldenPicture.of(print("filing-receipt", Format.PDF)))).isGreaterThan(GoldenPicture.NOTICEABLE);
    }

    @Test
    void a_seal_holds_until_a_byte_is_altered() {
        var pdf = print("confirmation-ruling", Format.PDF);
        assertThat(PdfSeal.holds(pdf, sealer)).isTrue();
        assertThat(PdfSeal.code(pdf)).contains(CODE);
        for (var at : new int[] {pdf.length / 3, pdf.length / 2, pdf.length - 40}) {
            var altered = pdf.clone();
            altered[at] ^= 1;
            assertThat(PdfSeal.holds(altered, sealer)).as("byte %d", at).isFalse();
        }
        var ofd = print("confirmation-ruling", Format.OFD);
        assertThat(OfdSeal.holds(ofd, sealer)).isTrue();
        assertThat(OfdSeal.code(ofd)).contains(CODE);
        for (var at : new int[] {ofd.length / 4, ofd.length / 3}) {
            var altered = ofd.clone();
            altered[at] ^= 1;
            assertThat(OfdSeal.holds(altered, sealer)).as("byte %d", at).isFalse();
        }
    }

    @Test
    void a_seal_of_another_authority_does_not_count(@TempDir Path elsewhere) {
        var stranger = new StandInSealer(elsewhere, COURT, Clock.fixed(AT, ZoneOffset.UTC));
        assertThat(PdfSeal.holds(print("filing-receipt", Format.PDF), stranger)).isFalse();
        assertThat(OfdSeal.holds(print("filing-receipt", Format.OFD), stranger)).isFalse();
    }

    @Test
    void the_seal_is_red_over_the_date_and_a_paper_of_the_parties_bears_none() throws IOException {
        assertThat(red(picture(print("filing-receipt", Format.PDF), 0))).isGreaterThan(1_000);
        assertThat(red(picture(print("mediation-agreement", Format.PDF), 0))).isZero();
    }

    @Test
    void a_refusing_service_leaves_the_document_unsealed() {
        sealer.refuse(true);
        assertThatThrownBy(() -> print("filing-receipt", Format.PDF)).isInstanceOf(NotSealed.class).hasMessageContaining("过几分钟");
        sealer.refuse(false);
        assertThat(PdfSeal.holds(print("filing-receipt", Format.PDF), sealer)).isTrue();
    }

    @Test
    void rare_names_are_drawn_and_what_cannot_be_drawn_is_named() throws Exception {
        assertThat(fonts.missing("𠮷野家 䶮 王芳")).isEmpty();
        assertThat(fonts.missing("好的😀")).containsExactly("😀");
        var form = forms.of("filing-receipt");
        var sheet = Template.open(TemplateMaker.make(form.id()), form).sheet(house.contents(form.sample().with("起诉人", "𠮷䶮"), LocalDate.of(2026, 11, 24), CODE));
        assertThat(textOf(press.print(sheet, Format.PDF, form.name(), CODE, AT))).contains("𠮷䶮");
        assertThat(textOfOfd(press.print(sheet, Format.OFD, form.name(), CODE, AT))).contains("𠮷");
    }

    @Test
    void a_long_document_turns_its_pages_with_numbers() throws Exception {
        var form = forms.of("mediation-record");
        var rows = IntStream.range(0, 120).mapToObj(i -> java.util.Map.of("说话人", i % 2 == 0 ? "王芳" : "刘洋", "内容", "第%d次说明：".formatted(i) + "借款的经过和还款的安排，双方当面核对。".repeat(3))).toList();
        var sheet = Template.open(TemplateMaker.make(form.id()), form).sheet(house.contents(form.sample().rows("记录", rows), LocalDate.of(2026, 11, 24), CODE));
        var pdf = press.print(sheet, Format.PDF, form.name(), CODE, AT);
        Files.write(SHOWN.resolve("long.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(9);
        }
        assertThat(textOf(pdf)).contains("— 1 —", "— 10 —");
    }

    static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static String textOfOfd(byte[] ofd) throws Exception {
        try (var reader = new OFDReader(new ByteArrayInputStream(ofd))) {
            return String.join("", new ContentExtractor(reader).extractAll());
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }

    private static java.util.Map<Integer, Long> counted(String text) {
        return letters(text).codePoints().boxed().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
    }

    static BufferedImage picture(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(page, 70);
            ImageIO.write(picture, "png", SHOWN.resolve("page.png").toFile());
            return picture;
        }
    }

    private static long red(BufferedImage picture) {
        var red = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                var rgb = picture.getRGB(x, y);
                red += (rgb >> 16 & 0xFF) > 170 && (rgb >> 8 & 0xFF) < 110 ? 1 : 0;
            }
        }
        return red;
    }
}
