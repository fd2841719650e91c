package org.liandong.proceeding.guidance;

/**
 * 风险提示: one thing to know before choosing. It rests on an answer or on a rule and names it; nothing here guesses who will win.
 *
 * @param words   what it is and what to do
 * @param because the answer it rests on
 * @param law     the rule it rests on, empty if the answer alone says it
 */
public record Risk(Area area, Level level, String words, String because, String law) {

    /** What it is about, in the order shown. */
    public enum Area {
        LIMITATION("时效"), JURISDICTION("到哪个法院"), EVIDENCE("证据"), COST("花费"), TIME("时间"), ENFORCEMENT("能不能拿到");

        private final String label;

        Area(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How much it matters. */
    public enum Level {
        FINE("看起来没问题"), ASK("还不知道"), CARE("请留意"), SERIOUS("要紧");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
