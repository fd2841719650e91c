package org.liandong.foundation.document;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.archive.Archive;
import org.liandong.foundation.archive.FileType;
import org.springframework.stereotype.Service;

/** 查真伪: tells whether a document is genuine and unaltered, and nothing of what it says. */
@Service
public class Verification {

    /** What was found. */
    public enum Finding {
        /** 真的: a document of that code was issued; or the very file was. */
        GENUINE,
        /** 改动过: the file says it is a document of ours and is not as it was handed out. */
        ALTERED,
        /** 查不到: nothing was issued under that code, or the file is none of ours. */
        UNKNOWN
    }

    /**
     * The answer. Of a genuine document it tells its kind, the court, the day and the case number.
     *
     * @param file true if a file was checked, byte by byte
     */
    public record Answer(Finding finding, @Nullable String code, @Nullable String kind, @Nullable String court, @Nullable String number, @Nullable LocalDate date,
                         boolean file, String words) { }

    private final Issued.Register register;
    private final Seals seals;
    private final House house;
    private final Sealer sealer;

    Verification(Issued.Register register, Seals seals, House house, Sealer sealer) {
        this.register = register;
        this.seals = seals;
        this.house = house;
        this.sealer = sealer;
    }

    /** By the code on the paper. */
    public Answer check(String court, String typed) {
        var code = Codes.read(typed);
        if (code.isEmpty()) {
            return unknown(null, false, "这不是文书编码，可能抄错了。编码是12位字母和数字，印在文书每一页的左下角。");
        }
        return register.byCode(court, code.get()).map(it -> genuine(it, false, "本院出具过这份文书。请核对种类、案号和日期与您手上的是否一致；要确认内容一个字没有改，请上传文件再查。"))
                .orElseGet(() -> unknown(code.get(), false, "没有查到这份文书，它不是本院出具的，或者编码抄错了。"));
    }

    /** By the file itself. */
    public Answer check(String court, byte[] file) {
        var sealed = seals.of(court, Archive.digest(file));
        if (sealed.isPresent()) {
            var issued = register.byId(court, sealed.get().document()).orElseThrow();
            var holds = holds(sealed.get().format(), file);
            return holds ? genuine(issued, true, "这份文件是本院出具的，一个字节都没有改动%s。".formatted(sealed.get().format() == Format.DOCX ? "" : "，电子签章有效"))
                    : altered(issued, "这份文件与本院出具时一样，但是电子签章现在验证不了，请联系本院核实。");
        }
        return code(file).flatMap(Codes::read).flatMap(it -> register.byCode(court, it))
                .map(it -> altered(it, "这份文件改动过，不能采信。它自称是本院的文书，但是和本院出具的不一样。"))
                .orElseGet(() -> unknown(null, true, "这份文件不是本院出具的。请上传原来下载的 PDF、OFD 或 Word 文件，拍的照片、扫描件请用编码查。"));
    }

    private boolean holds(Format format, byte[] file) {
        return switch (format) {
            case PDF -> PdfSeal.holds(file, sealer);
            case OFD -> OfdSeal.holds(file, sealer);
            case DOCX -> true;
        };
    }

    private static Optional<String> code(byte[] file) {
        return FileType.of(file).flatMap(type -> switch (type) {
            case PDF -> PdfSeal.code(file);
            case OFD -> OfdSeal.code(file);
            case DOCX -> Docx.code(file);
            case JPEG, PNG -> Optional.empty();
        });
    }

    private Answer genuine(Issued issued, boolean file, String words) {
        return new Answer(Finding.GENUINE, issued.code(), issued.form().name(), house.court(), issued.number(), issued.day(), file, words);
    }

    private Answer altered(Issued issued, String words) {
        return new Answer(Finding.ALTERED, issued.code(), issued.form().name(), house.court(), null, null, true, words);
    }

    private static Answer unknown(@Nullable String code, boolean file, String words) {
        return new Answer(Finding.UNKNOWN, code, null, null, null, null, file, words);
    }
}
