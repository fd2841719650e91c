package org.liandong.foundation.docket;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.document.Contents;
import org.liandong.foundation.rulebook.Causes;
import org.springframework.stereotype.Component;

/** 案卷里的文书内容: what nearly every paper takes from the file, under the names the templates use. */
@Component
public class PaperFacts {

    private final Disputes disputes;
    private final Addresses addresses;
    private final Causes causes;

    PaperFacts(Disputes disputes, Addresses addresses, Causes causes) {
        this.disputes = disputes;
        this.addresses = addresses;
        this.causes = causes;
    }

    /** The cause of action (案由). */
    public Contents cause(Occasion on) {
        return Contents.empty().with("案由", causes.name(disputes.of(on).cause()));
    }

    /** The cause and every party (当事人), each as what it is called in this proceeding. */
    public Contents parties(Occasion on, String applicant, String respondent) {
        return cause(on).rows("当事人", all(on).stream().map(it -> Map.of("身份", it.side() == Side.APPLICANT ? applicant : respondent, "姓名", it.name(),
                "证件号", it.maskedId(), "电话", it.maskedPhone())).toList());
    }

    /** Names of one side. */
    public String names(Occasion on, Side side) {
        return all(on).stream().filter(it -> it.side() == side).map(Party::name).collect(Collectors.joining("、"));
    }

    /** Names of all. */
    public String names(Occasion on) {
        return all(on).stream().map(Party::name).collect(Collectors.joining("、"));
    }

    /** Where papers reach the party: the address it confirmed, else the one it was named with. */
    public String address(Occasion on, Party party) {
        return addresses.of(on.court(), on.stream(), party.id()).map(Addresses.Confirmed::address)
                .orElse(party.address() == null ? "没有登记住址" : party.address());
    }

    /** Both sides, in the order they were named. */
    public List<Party> all(Occasion on) {
        return disputes.parties(on.court(), on.stream());
    }
}
