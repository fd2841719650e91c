package org.liandong.proceeding.filing.acts;

import java.util.Map;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.filing.Applications;
import org.liandong.proceeding.filing.FilingComplaint;
import org.springframework.stereotype.Component;

/** 答复立案投诉 within fifteen days (登记立案规定 13). */
@ActName("答复投诉")
public record HeadAnswersFilingComplaint(@Asked(value = "查明的情况和答复", as = Asked.As.LONG_TEXT, max = 1000) String answer) implements ActRequest {

    @Component
    static class Handler implements ActHandler<HeadAnswersFilingComplaint> {

        private final Applications applications;

        Handler(Applications applications) {
            this.applications = applications;
        }

        @Override
        public Step perform(HeadAnswersFilingComplaint act, Occasion on) {
            applications.answer(on, act.answer());
            return Effect.to(FilingComplaint.ANSWERED, "立案庭答复投诉：%s".formatted(act.answer()));
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            return Map.of("*", applications.complaint(on).lines().toList());
        }
    }
}
