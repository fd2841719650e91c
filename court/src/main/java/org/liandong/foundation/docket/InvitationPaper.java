package org.liandong.foundation.docket;

import java.util.UUID;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.document.Contents;
import org.liandong.foundation.kernel.Reach;
import org.springframework.stereotype.Component;

/** 关联通知: the code on paper, for whoever has no phone or came to the window. Only the court's side reads it in the file, and hands it over. */
@Component
public class InvitationPaper {

    private final Papers papers;

    InvitationPaper(Papers papers) {
        this.papers = papers;
    }

    /** Prints the code made for the party and returns the paper's id. */
    public UUID print(Occasion on, Party party, String code) {
        return papers.issue(on, "invitation", null, Contents.empty().with("收件人", party.name()).with("关联码", code), Reach.STAFF);
    }
}
