package org.liandong.proceeding.guidance.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.docket.PartyKind;
import org.liandong.foundation.kernel.IdCard;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Phone;
import org.liandong.proceeding.guidance.Place;

/** 问题: what each step of the telling asks. The answers have the names and the bounds they have in the act they end in. */
final class Questions {

    private Questions() { }

    record Story(@Asked(value = "发生了什么事", as = Asked.As.LONG_TEXT, max = 8000,
            hint = "按先后写：什么时候、谁、做了什么、现在怎么样。像平时说话一样写就行，也可以用手机语音输入。") String story) { }

    record Cause(@Asked(value = "选最像的一个", as = Asked.As.SELECT, max = 30) String cause) { }

    record Claim(
            @Asked(value = "您想要对方做什么", as = Asked.As.LONG_TEXT, max = 2000, hint = "例如：还我借款5万元；把挡路的墙拆掉。") String claim,
            @Asked(value = "一共要多少钱（元）", required = false, hint = "不要钱的不用填。只填数字，例如 50000") @Nullable Money amount) {

        Claim {
            if (amount != null && amount.cents() == 0) {
                throw new InvalidValue("金额要大于0元；不要钱的请留空。");
            }
        }
    }

    record Evidence(@Asked(value = "手里有什么凭证", as = Asked.As.LONG_TEXT, required = false, max = 2000,
            hint = "一行写一样，例如：借条一张；微信转账记录；当时在场的邻居老李。照片和文件交上去以后再传。") @Nullable String evidence) { }

    record When(
            @Asked(value = "出事的日子，或者对方该还钱、该办事的日子", required = false, hint = "记不准的填大概的日子") @Nullable LocalDate dueOn,
            @Asked(value = "最近一次找对方要，或者对方答应，是哪天", required = false, hint = "没有就不填") @Nullable LocalDate urgedOn) { }

    record Where(
            @Asked(value = "事情发生在哪个乡镇或街道", as = Asked.As.SELECT, required = false, max = 40) @Nullable String town,
            @Asked(value = "下面哪些在本地", required = false, hint = "本地就是这个法院管的地方，可以选几个") List<Place> here) { }

    record You(
            @Asked(value = "您的电话", hint = "法院和调解员用它找您") Phone phone,
            @Asked(value = "您现在住在哪里", max = 200, hint = "写到村、组或门牌号，法院寄材料用") String address) { }

    /** Somebody on the other side; at least one thing by which to find him (民诉法 122; 民诉法解释 209). */
    record Other(
            @Asked("对方是个人还是单位") PartyKind kind,
            @Asked(value = "对方的姓名或单位名称", max = 80, hint = "写全名，不要写外号") String name,
            @Asked(value = "对方的电话", required = false) @Nullable Phone phone,
            @Asked(value = "对方住在哪里，或者单位在哪里", required = false, max = 200) @Nullable String address,
            @Asked(value = "对方的身份证号", required = false, hint = "不知道可以不填") @Nullable IdCard idCard,
            @Asked(value = "统一社会信用代码", required = false, max = 18, hint = "对方是单位才填，营业执照上有") @Nullable String uscc,
            @Asked(value = "对方在哪里上班", required = false, max = 80) @Nullable String firm) {

        Other {
            if (idCard == null && uscc == null && phone == null && address == null) {
                throw new InvalidValue("电话、住址、证件号码至少填一项，法院才能找到对方。");
            }
        }
    }

    record Way(@Asked(value = "选一条路", max = 60) String way) { }

    record Nothing() { }
}
