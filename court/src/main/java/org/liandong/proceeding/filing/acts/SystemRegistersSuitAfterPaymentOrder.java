package org.liandong.proceeding.filing.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.filing.Applications;
import org.liandong.proceeding.filing.Filing;
import org.springframework.stereotype.Component;

/** 支付令失效转入诉讼: registered under the cause of the debt itself; the day of the application is the day of the suit (民诉法 228; 民诉法解释 439). */
@ActName("支付令失效，转入诉讼立案")
public record SystemRegistersSuitAfterPaymentOrder(@Asked("案由") String cause) implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemRegistersSuitAfterPaymentOrder> {

        private final Applications applications;
        private final Registration registration;
        private final Disputes disputes;

        Handler(Applications applications, Registration registration, Disputes disputes) {
            this.applications = applications;
            this.registration = registration;
            this.disputes = disputes;
        }

        @Override
        public Step perform(SystemRegistersSuitAfterPaymentOrder act, Occasion on) {
            var before = on.latest(Filing.KIND).flatMap(it -> applications.find(on.court(), on.stream(), it.id())).orElseThrow();
            disputes.recause(on, act.cause());
            applications.receive(on, Applications.Source.PAYMENT_ORDER, before.receivedOn());
            return registration.register(on, "支付令失效，转入诉讼程序立案").with("suedOn", before.receivedOn());
        }
    }
}
