package org.liandong.proceeding.guidance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Binder;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Outcome;

/**
 * 指引所凭的事实: what the ways and the risks of a dispute depend on, as far as it has been told.
 *
 * @param cause    id of the cause of action, null while none is chosen
 * @param amount   money claimed, null if the claim is not about money
 * @param dueOn    when the other side should have done its duty or the harm was done
 * @param urgedOn  when the other side was last asked for it, or last promised it
 * @param here     what of the dispute lies in the court's district; null if not told yet, empty if nothing does
 * @param evidence what there is to show
 * @param others   the other side, null if nobody has been named yet
 */
public record Facts(
        @Asked(value = "案由", required = false, max = 30) @Nullable String cause,
        @Asked(value = "金额（元）", required = false) @Nullable Money amount,
        @Asked(value = "什么时候的事", required = false) @Nullable LocalDate dueOn,
        @Asked(value = "最近一次催要", required = false) @Nullable LocalDate urgedOn,
        @Asked(value = "哪些在本地", required = false) List<Place> here,
        @Asked(value = "经过", required = false, max = 20000) @Nullable String story,
        @Asked(value = "凭证", required = false, max = 20000) @Nullable String evidence,
        @Asked(value = "对方", required = false) List<Other> others) {

    /** Somebody on the other side: how well the court can tell who it is and find it. */
    public record Other(
            @Asked(value = "姓名或名称", required = false, max = 200) @Nullable String name,
            @Asked(value = "身份证号", required = false, max = 40, secret = true) @Nullable String idCard,
            @Asked(value = "统一社会信用代码", required = false, max = 40) @Nullable String uscc,
            @Asked(value = "电话", required = false, max = 40, secret = true) @Nullable String phone,
            @Asked(value = "住址", required = false, max = 400, secret = true) @Nullable String address) {

        public boolean isIdentified() {
            return idCard != null || uscc != null;
        }

        public boolean isReachable() {
            return phone != null || address != null;
        }
    }

    /** The facts of answers that may be incomplete or wrong in parts; what cannot be read counts as not told. */
    public static Facts of(Map<String, ?> answers) {
        var readable = new HashMap<String, Object>(answers);
        if (Binder.bind(Facts.class, readable) instanceof Outcome.Refused<Facts>(var refusal)) {
            refusal.fields().forEach(it -> readable.remove(it.field().replaceAll("[\\[.].*", "")));
        }
        return Binder.bind(Facts.class, readable).orDefect();
    }

    /** The cause; empty while none is chosen. */
    public String causeId() {
        return cause == null ? "" : cause;
    }

    /** True if everybody named on the other side can be found. */
    public boolean isReachable() {
        return others.stream().allMatch(Other::isReachable);
    }

    /** Everything told in words. */
    public String told() {
        return (story == null ? "" : story) + "\n" + (evidence == null ? "" : evidence);
    }
}
