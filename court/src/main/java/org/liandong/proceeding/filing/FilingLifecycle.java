package org.liandong.proceeding.filing;

import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.term.OnExpiry;
import org.liandong.foundation.rulebook.Book;
import org.liandong.proceeding.filing.acts.ClerkDeclinesPaymentOrder;
import org.liandong.proceeding.filing.acts.ClerkIssuesCorrectionNotice;
import org.liandong.proceeding.filing.acts.ClerkRefusesFiling;
import org.liandong.proceeding.filing.acts.ClerkRegistersCase;
import org.liandong.proceeding.filing.acts.HeadAnswersFilingComplaint;
import org.liandong.proceeding.filing.acts.PartyAppealsRefusal;
import org.liandong.proceeding.filing.acts.PartyChoosesMediationFirst;
import org.liandong.proceeding.filing.acts.PartyComplainsAboutFiling;
import org.liandong.proceeding.filing.acts.PartyCorrectsComplaint;
import org.liandong.proceeding.filing.acts.PartyInsistsOnSuing;
import org.liandong.proceeding.filing.acts.PartySubmitsComplaint;
import org.liandong.proceeding.filing.acts.PartyTakesDisputeToCourt;
import org.liandong.proceeding.filing.acts.PartyWithdrawsComplaint;
import org.liandong.proceeding.filing.acts.SystemClosesRefusedFiling;
import org.liandong.proceeding.filing.acts.SystemReceivesComplaintAfterMediation;
import org.liandong.proceeding.filing.acts.SystemRegistersSuitAfterPaymentOrder;
import org.liandong.proceeding.filing.acts.SystemRegistersUndecidedCase;
import org.liandong.proceeding.filing.acts.SystemReturnsUncorrected;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 立案流程表. */
@Configuration(proxyBeanMethods = false)
public class FilingLifecycle {

    public static final Lifecycle<Filing> TABLE = Lifecycle.of(Filing.KIND, "立案", Filing.class)
            .opens(PartySubmitsComplaint.class).to("民诉法 122–124、126；登记立案规定 2", Filing.RECEIVED)
            .opens(SystemReceivesComplaintAfterMediation.class).to("在线调解规则 21；特邀调解规定 19", Filing.RECEIVED)
            .opens(PartyTakesDisputeToCourt.class).to("民诉法 122、206", Filing.RECEIVED)
            .act(ClerkRegistersCase.class, Filing.RECEIVED).to("民诉法 126；登记立案规定 2、8", Filing.REGISTERED)
            .act(SystemRegistersUndecidedCase.class, Filing.RECEIVED).to("登记立案规定 8", Filing.REGISTERED)
            .act(ClerkIssuesCorrectionNotice.class, Filing.RECEIVED).to("登记立案规定 7；在线诉讼规则 9", Filing.CORRECTING)
            .act(PartyCorrectsComplaint.class, Filing.CORRECTING).to("登记立案规定 7；民诉法解释 126", Filing.RECEIVED)
            .act(PartyInsistsOnSuing.class, Filing.CORRECTING).to("登记立案规定 7", Filing.RECEIVED)
            .act(SystemReturnsUncorrected.class, Filing.CORRECTING).to("登记立案规定 7", Filing.RETURNED)
            .act(ClerkRefusesFiling.class, Filing.RECEIVED).to("民诉法 126；登记立案规定 9", Filing.REFUSED)
            .act(ClerkDeclinesPaymentOrder.class, Filing.RECEIVED).to("民诉法 226；民诉法解释 427", Filing.DECLINED)
            .opens(SystemRegistersSuitAfterPaymentOrder.class).to("民诉法 228；民诉法解释 439", Filing.REGISTERED)
            .act(PartyWithdrawsComplaint.class, Filing.RECEIVED, Filing.CORRECTING).to("民诉法 148", Filing.WITHDRAWN)
            .act(PartyChoosesMediationFirst.class, Filing.RECEIVED).to("民诉法 125", Filing.DEFERRED)
            .act(PartyAppealsRefusal.class, Filing.REFUSED).to("民诉法 126、171", Filing.APPEALED)
            .act(SystemClosesRefusedFiling.class, Filing.REFUSED).to("民诉法 171", Filing.CLOSED)
            .table();

    static final Lifecycle<FilingComplaint> COMPLAINTS = Lifecycle.of(FilingComplaint.KIND, "立案投诉", FilingComplaint.class)
            .opens(PartyComplainsAboutFiling.class).to("登记立案规定 13", FilingComplaint.OPEN)
            .act(HeadAnswersFilingComplaint.class, FilingComplaint.OPEN).to("登记立案规定 13", FilingComplaint.ANSWERED)
            .table();

    @Bean
    Book<FilingConditions> conditionBook() {
        return FilingConditions.BOOK;
    }

    @Bean
    Proceeding filingProceeding() {
        return new Proceeding(TABLE, 20);
    }

    @Bean
    Proceeding filingComplaintProceeding() {
        return new Proceeding(COMPLAINTS, 5);
    }

    @Bean
    OnExpiry usualReviewTerm() {
        return OnExpiry.ofCourt(Filing.KIND, "立案审查", SystemRegistersUndecidedCase::new);
    }

    @Bean
    OnExpiry prosecutionReviewTerm() {
        return OnExpiry.ofCourt(Filing.KIND, "自诉审查", SystemRegistersUndecidedCase::new);
    }

    @Bean
    OnExpiry paymentOrderReviewTerm() {
        return OnExpiry.ofCourt(Filing.KIND, "支付令受理", SystemRegistersUndecidedCase::new);
    }

    @Bean
    OnExpiry correctionTerm() {
        return OnExpiry.ofParty(Filing.KIND, "补正", SystemReturnsUncorrected::new);
    }

    @Bean
    OnExpiry appealTerm() {
        return OnExpiry.ofParty(Filing.KIND, "不予受理上诉", SystemClosesRefusedFiling::new);
    }
}
