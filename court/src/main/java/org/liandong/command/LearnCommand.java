package org.liandong.command;

import java.util.List;

final class LearnCommand {
    static int perform(CommandLine.Court court, List<String> typed) {
        throw new Stopped("还不能。");
    }
}
