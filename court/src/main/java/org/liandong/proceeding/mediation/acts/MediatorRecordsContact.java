package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 联系对方: within three working days the mediator tells the other side and asks whether it is willing (在线调解规则 15). */
@ActName(value = "登记联系情况", explain = "登记后，没有关联账号的一方会再收到一次带关联码的短信。")
public record MediatorRecordsContact(
        @Asked("联系上了吗") boolean reached,
        @Asked(value = "联系经过", as = Asked.As.LONG_TEXT, hint = "什么时间、用什么方式、对方怎么说", max = 1000) String account) implements ActRequest {

    @Component
    static class Handler implements ActHandler<MediatorRecordsContact> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(MediatorRecordsContact act, Occasion on) {
            handling.matters.note(on, "联系", act.account());
            handling.invite(on);
            return handling.stays(on, "调解员联系对方，%s".formatted(act.reached() ? "已联系上，等对方表态" : "暂时没有联系上"))
                    .clocks(handling.runningBut(on, "联系对方"));
        }
    }
}
