package org.liandong.foundation.document;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

import org.liandong.foundation.act.Refused;
import org.liandong.foundation.archive.Archive;
import org.liandong.foundation.identity.TryLater;
import org.liandong.foundation.kernel.Refusal;
import org.springframework.stereotype.Service;

/** 文书服务: whether a document can be issued, what it says, and its files. */
@Service
public class Documents {

    /** The code in previews; nothing was ever issued under it. */
    static final String SAMPLE_CODE = "0000-0000-0000";

    private final Templates templates;
    private final Press press;
    private final Seals seals;
    private final Archive archive;
    private final Fonts fonts;
    private final House house;
    private final Clock clock;

    Documents(Templates templates, Press press, Seals seals, Archive archive, Fonts fonts, House house, Clock clock) {
        this.templates = templates;
        this.press = press;
        this.seals = seals;
        this.archive = archive;
        this.fonts = fonts;
        this.house = house;
        this.clock = clock;
    }

    /** Whether a document can be issued. Refuses, naming each slot, if something is left to fill in or what was typed cannot be drawn. */
    public void admit(Form form, Contents contents) {
        form.unfilled(contents).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        for (var field : form.fields()) {
            // What is in the file already cannot be typed otherwise; it must not stop an act. What is typed now can.
            if (field.typed() && contents.has(field.name())) {
                drawable(field.name(), field.isRepeated() ? contents.rows(field.name()).toString() : String.valueOf(contents.text(field.name())));
            }
        }
    }

    /** What it says. */
    public Sheet sheet(Issued issued) {
        return templates.open(issued.court(), issued.form(), issued.edition()).sheet(contents(issued));
    }

    /** Its digest in hex: over the kind, the edition and the contents. */
    public static String digest(Issued issued) {
        return Archive.digest("%s/%d/%s".formatted(issued.form().id(), issued.edition(), issued.contents().json()).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The file in that format, made and sealed when it is first asked for and the same ever after. Throws {@link TryLater} while the
     * seal service refuses; refuses what cannot be drawn.
     */
    public byte[] file(Issued issued, Format format) {
        var known = seals.find(issued.court(), issued.id(), format);
        return archive.read(known.orElseGet(() -> make(issued, format)).sm3());
    }

    /** True if the file has been made. */
    public boolean isMade(Issued issued, Format format) {
        return seals.find(issued.court(), issued.id(), format).isPresent();
    }

    private Seals.Sealed make(Issued issued, Format format) {
        var template = templates.open(issued.court(), issued.form(), issued.edition());
        var contents = contents(issued);
        var sheet = template.sheet(contents);
        drawable("form", String.join("\n", sheet.lines()));
        var bytes = format == Format.DOCX ? template.docx(contents) : sealed(issued, sheet, format);
        var stored = archive.store(name(issued, format), bytes);
        return seals.enter(issued.court(), issued.id(), format, stored.sm3(), clock.instant());
    }

    private byte[] sealed(Issued issued, Sheet sheet, Format format) {
        try {
            return press.print(sheet, format, issued.title(), issued.code(), issued.at());
        } catch (NotSealed refused) {
            throw TryLater.unavailable("not-sealed", String.valueOf(refused.getMessage()), 60);
        }
    }

    /** The name its file is saved under. */
    public static String name(Issued issued, Format format) {
        return "%s%s.%s".formatted(issued.title(), issued.number() == null ? "" : issued.number(), format.ending());
    }

    private Contents contents(Issued issued) {
        return house.contents(issued.contents(), issued.day(), issued.code());
    }

    private void drawable(String field, String text) {
        var missing = fonts.missing(text);
        if (!missing.isEmpty()) {
            var first = missing.getFirst();
            throw new Refused(Refusal.invalid(field, "文书里的“%s”（U+%X）没有字形，印出来会缺字。如果是打错的或者表情符号，请改掉；如果是姓名里的生僻字，请管理员把含这个字的字库（ttf 文件）放进数据目录的 fonts 下再试。"
                    .formatted(first, first.codePointAt(0))));
        }
    }

    /** A template with the sample contents, to look at. */
    byte[] preview(Form form, Template template, Instant at) {
        var sheet = template.sheet(house.contents(form.sample(), LocalDate.ofInstant(at, org.liandong.foundation.act.Occasion.ZONE), SAMPLE_CODE));
        drawable("file", String.join("\n", sheet.lines()));
        return press.preview(sheet, form.name(), at);
    }

    /** An edition with the sample contents as PDF, marked by a code under which nothing was issued. */
    public byte[] preview(String court, Form form, int edition) {
        return preview(form, templates.open(court, form, edition), clock.instant());
    }

    /** What an edition says with the sample contents. */
    public Sheet sample(String court, Form form, int edition, LocalDate day) {
        return templates.open(court, form, edition).sheet(house.contents(form.sample(), day, SAMPLE_CODE));
    }

    /** The edition for documents of that day. */
    public int edition(String court, Form form, LocalDate day) {
        return templates.current(court, form.id(), day);
    }

    /** What is wrong with a file as a template of that kind, a fault a line; empty if nothing is. */
    public Optional<String> fault(Form form, byte[] file) {
        try {
            Template.open(file, form);
            return Optional.empty();
        } catch (WrongTemplate wrong) {
            return Optional.of(wrong.faults().stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
    }

    /** The address that checks it, as its QR code has it. */
    public String address(Issued issued) {
        return house.page() + "/" + issued.code().replace("-", "");
    }
}
