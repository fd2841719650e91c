package org.liandong.foundation.notice;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.InvitationPaper;
import org.liandong.foundation.docket.Invitations;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.Side;
import org.springframework.stereotype.Component;

/** 关联短信: tells those who have no account in the dispute how to find it (在线诉讼规则 10). */
@Component
public class LinkNotices {

    private final Notices notices;
    private final Disputes disputes;
    private final Invitations invitations;
    private final InvitationPaper paper;

    LinkNotices(Notices notices, Disputes disputes, Invitations invitations, InvitationPaper paper) {
        this.notices = notices;
        this.disputes = disputes;
        this.invitations = invitations;
        this.paper = paper;
    }

    /** Texts a code to everyone of that side who is not linked and has a phone. {@code about} is a sentence without its full stop. */
    public void text(Occasion on, Side side, String about) {
        disputes.parties(on.court(), on.stream()).stream().filter(it -> it.side() == side && !it.isLinked() && it.phone() != null)
                .forEach(it -> text(on, it, about, invitations.invite(on, it)));
    }

    /** Prints a code for everyone of that side who is not linked, to be handed over at the window, and texts it to those who have a phone. */
    public void hand(Occasion on, Side side, String about) {
        for (var party : disputes.parties(on.court(), on.stream())) {
            if (party.side() == side && !party.isLinked()) {
                var code = invitations.invite(on, party);
                paper.print(on, party, code);
                if (party.phone() != null) {
                    text(on, party, about, code);
                }
            }
        }
    }

    private void text(Occasion on, Party party, String about, String code) {
        notices.text(on, party, "%s您好：%s。请打开法院网站点“我收到通知”，填关联码%s查看。不放心可以拨打12368核实。".formatted(party.name(), about, code));
    }
}
