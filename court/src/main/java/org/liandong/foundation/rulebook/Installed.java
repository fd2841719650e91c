package org.liandong.foundation.rulebook;

import java.util.List;

/** What a court put in force beside the rules shipped with the house. */
interface Installed {

    /** Nothing. */
    Installed NONE = new Installed() {

        @Override
        public String revision() {
            return "";
        }

        @Override
        public List<RuleVersion> of(String book) {
            return List.of();
        }

        @Override
        public List<InstalledRules.Proposed> waiting(String court) {
            return List.of();
        }
    };

    /** Changes when another version is put in force. */
    String revision();

    /** The versions of the book that were put in force, in the order of their approval. */
    List<RuleVersion> of(String book);

    /** Proposals that wait for somebody's approval, oldest first. */
    List<InstalledRules.Proposed> waiting(String court);
}
