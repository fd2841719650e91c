package org.liandong.proceeding.filing.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 登记立案 (民诉法 126; 登记立案规定 2). */
@ActName(value = "登记立案", explain = "立案后自动给案号、发受理通知，转程序分流。")
public record ClerkRegistersCase() implements ActRequest {

    @Component
    static class Handler implements ActHandler<ClerkRegistersCase> {

        private final Registration registration;

        Handler(Registration registration) {
            this.registration = registration;
        }

        @Override
        public Step perform(ClerkRegistersCase act, Occasion on) {
            return registration.register(on, "%s登记立案".formatted(on.actor().name()));
        }
    }
}
