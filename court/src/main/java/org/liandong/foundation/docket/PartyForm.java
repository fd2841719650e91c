package org.liandong.foundation.docket;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.kernel.IdCard;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Phone;

/**
 * 当事人登记表: a party as somebody names it. Whoever is named must be distinguishable from others by an identity number, a phone or an address
 * (明确的被告, 民诉法 122; 民诉法解释 209).
 */
public record PartyForm(
        @Asked("哪一方") Side side,
        @Asked("是个人还是单位") PartyKind kind,
        @Asked(value = "姓名或单位名称", max = 80) String name,
        @Asked(value = "身份证号", required = false, secret = true, hint = "不知道可以不填") @Nullable IdCard idCard,
        @Asked(value = "统一社会信用代码", required = false, max = 18, hint = "单位才填") @Nullable String uscc,
        @Asked(value = "电话", required = false, secret = true) @Nullable Phone phone,
        @Asked(value = "住址或所在地", required = false, max = 200, secret = true) @Nullable String address,
        @Asked(value = "工作单位", required = false, max = 80) @Nullable String firm) {

    public PartyForm {
        if (idCard == null && uscc == null && phone == null && address == null) {
            throw new InvalidValue("“%s”的身份证号、电话、住址至少要填一项，法院才能找到这个人。".formatted(name));
        }
    }
}
