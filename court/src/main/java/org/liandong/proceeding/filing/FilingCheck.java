package org.liandong.proceeding.filing;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.docket.Dispute;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.rulebook.Causes;
import org.springframework.stereotype.Component;

/**
 * 立案条件核对 (民诉法 122、124、127; 登记立案规定 4–6): the same list for the party who prepares a complaint and for the clerk who decides on it. It
 * never decides by itself.
 */
@Component
public class FilingCheck {

    /** 劳动争议: arbitration comes first (劳动争议调解仲裁法 5、50). */
    private static final String LABOUR = "7.";
    private static final int LEAST_STORY = 20;
    private static final int LEAST_CLAIM = 4;

    private final Causes causes;

    FilingCheck(Causes causes) {
        this.causes = causes;
    }

    /**
     * One condition.
     *
     * @param name   short name
     * @param met    true if it seems to be met
     * @param words  what is fine, or what to do
     * @param law    article
     */
    public record Item(String name, boolean met, String words, String law) { }

    /** Checks a dispute as told. */
    public List<Item> check(String story, String claim, String cause, @Nullable String evidence, List<Named> parties) {
        var items = new ArrayList<Item>();
        var applicants = parties.stream().filter(it -> it.side() == Side.APPLICANT).toList();
        var respondents = parties.stream().filter(it -> it.side() == Side.RESPONDENT).toList();
        items.add(item("原告与本案有直接利害关系", !applicants.isEmpty() && applicants.stream().allMatch(Named::isIdentified), "原告身份清楚",
                "请补上原告的身份证号", "民诉法 122(1)"));
        items.add(item("有明确的被告", !respondents.isEmpty() && respondents.stream().allMatch(Named::isReachable), "被告信息足以与他人区别",
                "请补上被告的身份证号、电话或住址中的一项", "民诉法 122(2)；民诉法解释 209"));
        items.add(item("有具体的诉讼请求", claim.strip().length() >= LEAST_CLAIM, "请求写明了", "请写清楚要对方做什么、给多少钱", "民诉法 122(3)、124"));
        items.add(item("有事实和理由", story.strip().length() >= LEAST_STORY, "事实写明了", "请把时间、经过、结果再写清楚一些（至少%d个字）".formatted(LEAST_STORY),
                "民诉法 122(3)、124"));
        items.add(item("属于法院受理范围", causes.find(cause).isPresent(), "是民事纠纷", "请选择纠纷类型", "民诉法 122(4)"));
        var labour = cause.startsWith(LABOUR);
        items.add(item("不需要先走别的程序", !labour || (story + evidence).contains("仲裁"), labour ? "已经过劳动仲裁" : "没有前置程序",
                "劳动争议要先申请劳动仲裁；已经仲裁的，请在经过里写明", "民诉法 127(2)；劳动争议调解仲裁法 5"));
        return items;
    }

    /** Checks the file of a dispute. */
    public List<Item> check(Dispute dispute, List<Party> parties) {
        return check(dispute.story(), dispute.claim(), dispute.cause(), dispute.evidence(), parties.stream()
                .map(it -> new Named(it.side(), it.idNumber() != null, it.phone() != null || it.address() != null || it.idNumber() != null)).toList());
    }

    /** What the check needs to know of a party. */
    public record Named(Side side, boolean isIdentified, boolean isReachable) { }

    private static Item item(String name, boolean met, String fine, String todo, String law) {
        return new Item(name, met, met ? fine : todo, law);
    }
}
