package org.liandong.proceeding.filing.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 期限内不能决定的，先行立案 (登记立案规定 8): done by the system at the close of the last day, and reported. */
@ActName("到期未决，先行立案")
public record SystemRegistersUndecidedCase() implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemRegistersUndecidedCase> {

        private final Registration registration;

        Handler(Registration registration) {
            this.registration = registration;
        }

        @Override
        public Step perform(SystemRegistersUndecidedCase act, Occasion on) {
            return registration.register(on, "审查期限到了还没有决定，依法先行立案").with("reported", true);
        }
    }
}
