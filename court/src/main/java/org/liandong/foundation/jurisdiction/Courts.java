package org.liandong.foundation.jurisdiction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.Province;

/** 法院名录: the courts known here, from the files of rulebook/courts. */
public final class Courts {

    private static final List<String> FILES = List.of("henan.csv");

    private final List<Court> courts;

    private Courts(List<Court> courts) {
        this.courts = courts;
    }

    /**
     * A place somebody named.
     *
     * @param name     as it was named
     * @param province the province it lies in
     * @param court    the court that serves it, empty if the courts of that province are not known here
     */
    public record Spot(String name, Province province, Optional<Court> court) { }

    public static Courts load() {
        return new Courts(FILES.stream().flatMap(it -> lines(it).stream()).map(it -> it.split(",", -1))
                .map(it -> new Court(it[0], it[1], Court.Level.valueOf(it[2]), it[3], it[4], it[5].equals("已知"))).toList());
    }

    public List<Court> all() {
        return courts;
    }

    Optional<Court> named(String name) {
        return courts.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** The court above. */
    Optional<Court> above(Court court) {
        return named(court.superior());
    }

    /**
     * The county, district or court of that name or code. Another province's place must begin with the name of its province. Throws
     * {@link InvalidValue} for a name that is not known or fits several places.
     */
    Spot spot(String text) {
        var named = named(text);
        if (named.isPresent()) {
            return spot(text, named.get());
        }
        var bare = withoutProvince(text);
        var found = courts.stream().filter(it -> it.level() == Court.Level.基层)
                .filter(it -> it.division().equals(bare) || it.place().equals(bare) || it.place().endsWith(bare) && isCounty(bare) || bare.endsWith(it.place())).toList();
        if (found.size() == 1) {
            return spot(text, found.getFirst());
        }
        if (found.size() > 1) {
            throw new InvalidValue("“%s”有好几个：%s。请写清楚是哪一个。".formatted(text, String.join("、", found.stream().map(Court::place).toList())));
        }
        if (courts.stream().anyMatch(it -> it.level() != Court.Level.基层 && it.place().equals(bare))) {
            throw new InvalidValue("请写到县、区，例如：舞钢市、平顶山市新华区。");
        }
        var elsewhere = Province.all().stream().filter(it -> text.startsWith(it.name()) || text.startsWith(it.brief()))
                .filter(it -> courts.stream().noneMatch(court -> court.province().equals(it))).findFirst()
                .orElseThrow(() -> new InvalidValue("没有找到“%s”。本省的写县、区的名称，外省的前面写上省名，例如：河北省石家庄市长安区。".formatted(text)));
        return new Spot(text, elsewhere, Optional.empty());
    }

    private static boolean isCounty(String text) {
        return text.length() > 1 && text.matches(".*[县区市旗]");
    }

    private String withoutProvince(String text) {
        return courts.stream().map(Court::province).distinct().filter(it -> text.startsWith(it.name())).findFirst()
                .map(it -> text.substring(it.name().length())).orElse(text);
    }

    private static Spot spot(String text, Court court) {
        return new Spot(text, court.province(), Optional.of(court));
    }

    private static List<String> lines(String name) {
        var file = Objects.requireNonNull(Courts.class.getResourceAsStream("/rulebook/courts/" + name));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(it -> !it.startsWith("#")).toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
