package org.liandong.foundation.identity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.kernel.Channel;
import org.liandong.foundation.kernel.IdCard;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Phone;
import org.liandong.foundation.kernel.Role;
import org.springframework.stereotype.Component;

/**
 * 演示人物: the people of the demonstration court, all invented. They come in by the same acts as anybody else, and are the same in the seed, the
 * tests and the documents.
 */
@Component
public class DemoCast {

    /** The password of all of them. Their accounts open only in the demonstration court and only on its own machine. */
    public static final String PASSWORD = "Liandong-2026";

    /**
     * One person.
     *
     * @param login   phone number of a citizen, short name of somebody who works for the court
     * @param name    the name
     * @param roles   posts, empty for a citizen
     * @param firm    employer, empty for a citizen
     * @param digits  first seventeen digits of the invented identity number, empty for staff
     * @param fields  what a mediator is good at, null for everybody else
     */
    public record Member(String login, String name, List<Role> roles, String firm, String digits, @Nullable String fields) {

        static Member staff(String login, String name, String firm, Role... roles) {
            return new Member(login, name, List.of(roles), firm, "", null);
        }

        static Member mediator(String login, String name, String firm, String fields) {
            return new Member(login, name, List.of(Role.MEDIATOR), firm, "", fields);
        }

        static Member citizen(String phone, String name, String digits) {
            return new Member(phone, name, List.of(), "", digits, null);
        }

        /** The account, the same in every installation. */
        public UUID id() {
            return UUID.nameUUIDFromBytes(("liandong-demonstration:" + login).getBytes(StandardCharsets.UTF_8));
        }

        /** The identity number with its check character; only citizens have one. */
        public IdCard idCard() {
            return IdCard.of(digits + IdCard.check(digits));
        }

        public boolean isStaff() {
            return !roles.isEmpty();
        }

        /** What the person is, for a list of logins. */
        public String post() {
            return isStaff() ? String.join("、", roles.stream().map(Role::label).toList()) : "当事人";
        }
    }

    private static final String COURT = "舞钢市人民法院";

    /** 立案人员. */
    public static final Member ZHAO_MIN = Member.staff("zhaomin", "赵敏", COURT, Role.FILING_CLERK);
    /** 程序分流员. */
    public static final Member QIAN_LI = Member.staff("qianli", "钱立", COURT, Role.DIVIDER);
    /** 调解员. */
    public static final Member SUN_YULAN = Member.mediator("sunyulan", "孙玉兰", "舞钢市人民调解委员会", "婚姻家庭、邻里、宅基地");
    /** 律师调解员. */
    public static final Member LI_BAOGUO = Member.mediator("libaoguo", "李保国", "河南龙山律师事务所", "借贷、买卖、建设工程、劳动");
    /** 街道调解员. */
    public static final Member ZHOU_DAYONG = Member.mediator("zhoudayong", "周大勇", "朱兰街道人民调解委员会", "物业、交通事故、人身损害");
    /** 速裁法官. */
    public static final Member WU_ZHENG = Member.staff("wuzheng", "吴正", COURT, Role.JUDGE);
    /** 法官. */
    public static final Member ZHENG_HEPING = Member.staff("zhengheping", "郑和平", COURT, Role.JUDGE);
    /** 审判管理人员. */
    public static final Member SONG_LEI = Member.staff("songlei", "宋磊", COURT, Role.OFFICE);
    /** 立案庭负责人, also the administrator. */
    public static final Member WANG_JIAN = Member.staff("wangjian", "王建", COURT, Role.HEAD, Role.ADMIN);
    /** 当事人. */
    public static final Member WANG_FANG = Member.citizen("13800000001", "王芳", "41048119880312002");
    /** 当事人. */
    public static final Member CHEN_GANG = Member.citizen("13800000002", "陈刚", "41048119850721001");
    /** 当事人. */
    public static final Member ZHANG_WEI = Member.citizen("13800000003", "张伟", "41048119791105003");
    /** 当事人. */
    public static final Member LIU_YANG = Member.citizen("13800000004", "刘洋", "41048119920218005");
    /** 当事人. */
    public static final Member LI_NA = Member.citizen("13800000005", "李娜", "41048119960930004");

    /** Everybody, staff first. */
    public static final List<Member> ALL = List.of(ZHAO_MIN, QIAN_LI, SUN_YULAN, LI_BAOGUO, ZHOU_DAYONG, WU_ZHENG, ZHENG_HEPING, SONG_LEI, WANG_JIAN,
            WANG_FANG, CHEN_GANG, ZHANG_WEI, LIU_YANG, LI_NA);

    private final Court court;
    private final Accounts accounts;

    DemoCast(Court court, Accounts accounts) {
        this.court = court;
        this.accounts = accounts;
    }

    /** True for the account of one of them. */
    public static boolean isMember(UUID account) {
        return ALL.stream().anyMatch(it -> it.id().equals(account));
    }

    /** Brings everybody in who is not there yet. */
    public void enter(Acts acts) {
        enter(acts, ALL.toArray(Member[]::new));
    }

    /** Brings these people in, if they are not there yet. */
    public void enter(Acts acts, Member... members) {
        Passwords.actOut(() -> Arrays.stream(members).filter(it -> accounts.byId(it.id()).isEmpty()).forEach(it -> enter(acts, it)));
    }

    /** The member as an actor on that channel. */
    public Actor actor(Member member, Channel channel) {
        return new Actor(member.id(), member.name(), court.code(), java.util.Set.copyOf(member.roles()), true, channel);
    }

    private void enter(Acts acts, Member member) {
        if (member.isStaff()) {
            act(acts, Actor.system(court.code()), member, new AdminAppointsStaff(member.login(), member.name(), member.roles(), member.firm(),
                    PASSWORD, member.fields()));
            return;
        }
        act(acts, Actor.anyone(court.code(), Channel.WEB), member, new PersonRegisters(Phone.of(member.login()), PASSWORD));
        accounts.byId(member.id()).filter(it -> !it.realName()).ifPresent(account ->
                act(acts, account.actor(Channel.WEB), member, new PersonProvesRealName(member.name(), member.idCard())));
    }

    private void act(Acts acts, Actor actor, Member member, ActRequest request) {
        var outcome = acts.perform(Ask.of(actor, member.id(), request));
        // Another node that starts at the same moment may have been quicker.
        if (outcome instanceof Outcome.Refused<?>(var refusal) && accounts.byId(member.id()).isEmpty()) {
            throw new IllegalStateException("演示人物%s进不来: %s".formatted(member.name(), refusal.words()));
        }
    }
}
