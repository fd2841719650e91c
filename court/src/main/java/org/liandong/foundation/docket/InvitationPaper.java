package org.liandong.foundation.docket;

import java.util.List;
import java.util.UUID;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.identity.Court;
import org.liandong.foundation.kernel.Reach;
import org.springframework.stereotype.Component;

/** 关联通知: the code on paper, for whoever has no phone or came to the window. Only the court's side reads it in the file, and hands it over. */
@Component
public class InvitationPaper {

    private final Papers papers;
    private final Court court;

    InvitationPaper(Papers papers, Court court) {
        this.papers = papers;
        this.court = court;
    }

    /** Prints the code made for the party and returns the paper's id. */
    public UUID print(Occasion on, Party party, String code) {
        return papers.issue(on, "关联通知", "关联通知书", null, List.of("%s：".formatted(party.name()),
                "与您有关的一件纠纷正在本院办理。您可以在本院网站实名登录后，点“我收到通知”，填下面的关联码查看案卷、表明态度。",
                "关联码：%s（90天内有效，只能由您本人使用）".formatted(code),
                "不会上网的，可以请窗口工作人员帮忙，也可以到窗口当面说、打电话12368说，效力相同。",
                "%s　%s".formatted(court.name(), on.today())), Reach.STAFF);
    }
}
