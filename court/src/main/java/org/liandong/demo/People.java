package org.liandong.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.docket.PartyKind;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.kernel.IdCard;
import org.liandong.foundation.kernel.Phone;
import org.liandong.foundation.kernel.Uscc;

/** 人物: invented people with right check digits, some with accounts, most without, and invented firms. The same in every installation. */
final class People {

    /** How many citizens beside the cast have accounts. */
    static final int ACCOUNTS = 32;

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔谭陆汪范金石廖贾夏韦方白邹孟熊秦邱江尹薛阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴孔汤";
    private static final List<String> MEN = List.of("建国", "志强", "海涛", "国庆", "红军", "春生", "长海", "俊杰", "振华", "永刚", "新民", "占军", "浩然", "文博",
            "铁柱", "双喜", "保安", "松林", "晓东", "学勇", "广田", "金山", "子豪", "富贵", "书林", "卫东");
    private static final List<String> WOMEN = List.of("秀英", "桂兰", "玉梅", "春燕", "丽华", "红霞", "小翠", "巧云", "雪梅", "素芹", "爱莲", "静怡", "梦瑶", "彩霞",
            "金凤", "慧敏", "晓丽", "月娥", "佳琪", "淑珍", "改花", "喜梅", "艳玲", "文静");
    private static final List<String> FIRMS = List.of("龙泉", "石漫滩", "九头崖", "灯台架", "朱兰湾", "铁山岭", "二郎山", "长岭", "柏都", "金钢", "祥云", "惠民");
    private static final int BIRTHS = 1948;
    private static final int AGES = 55;
    private static final int WALK_INS = 3;

    private final List<Person> citizens = new ArrayList<>();

    People() {
        var random = new Random(410481);
        var names = new HashSet<String>();
        DemoCast.ALL.forEach(it -> names.add(it.name()));
        while (citizens.size() < ACCOUNTS) {
            var number = citizens.size() + 1;
            var name = name(random);
            if (names.add(name)) {
                citizens.add(new Person(name, PartyKind.NATURAL, idCard(random, number), null, Phone.of("1390000%04d".formatted(100 + number)),
                        address(random), id("citizen:" + number)));
            }
        }
    }

    /** Everybody who has an account, beside the cast. */
    List<Person> citizens() {
        return citizens;
    }

    /** One of the five of the cast. */
    static Person of(DemoCast.Member member) {
        return new Person(member.name(), PartyKind.NATURAL, member.idCard(), null, Phone.of(member.login()), "舞钢市垭口街道温州路", member.id());
    }

    /** Somebody without an account; every third has no phone either. */
    Person walkIn(Random random, int number) {
        return new Person(name(random), PartyKind.NATURAL, idCard(random, 500 + number % 400), null,
                random.nextInt(WALK_INS) == 0 ? null : Phone.of("1390001%04d".formatted(number % 10_000)), address(random), null);
    }

    /** A firm of that trade; it acts at the window. */
    Person firm(String trade, Random random, int number) {
        var word = FIRMS.get(random.nextInt(FIRMS.size()));
        var name = "舞钢市" + word + switch (trade) {
            case "物业" -> "物业服务有限公司";
            case "商贸" -> "商贸有限公司";
            case "装饰" -> "装饰工程有限公司";
            case "培训" -> "教育培训学校有限公司";
            case "美容" -> "美容服务有限公司";
            case "银行" -> "村镇银行股份有限公司";
            case "建筑" -> "建筑劳务有限公司";
            default -> throw new IllegalArgumentException(trade);
        };
        return new Person(name, PartyKind.LEGAL, null, uscc(trade + word), Phone.of("0375%07d".formatted(8_100_000 + number)), address(random), null);
    }

    private static String name(Random random) {
        var given = random.nextBoolean() ? MEN : WOMEN;
        return SURNAMES.charAt(random.nextInt(SURNAMES.length())) + given.get(random.nextInt(given.size()));
    }

    private static String address(Random random) {
        return "舞钢市%s%d号".formatted(Stories.TOWNS.get(random.nextInt(Stories.TOWNS.size())), 1 + random.nextInt(280));
    }

    private static IdCard idCard(Random random, int sequence) {
        var digits = "410481%d%02d%02d%03d".formatted(BIRTHS + random.nextInt(AGES), 1 + random.nextInt(12), 1 + random.nextInt(28), sequence);
        return IdCard.of(digits + IdCard.check(digits));
    }

    private static @Nullable String uscc(String name) {
        var body = "91410481MA%07d".formatted(Math.floorMod(name.hashCode(), 10_000_000));
        return IntStream.range(0, 31).mapToObj(it -> body + "0123456789ABCDEFGHJKLMNPQRTUWXY".charAt(it)).filter(it -> Uscc.doubt(it).isEmpty())
                .findFirst().orElse(null);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("liandong-demonstration:" + name).getBytes(StandardCharsets.UTF_8));
    }
}
