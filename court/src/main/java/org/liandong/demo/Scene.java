package org.liandong.demo;

/**
 * What a scenario writes with: the play and the verbs of the proceedings.
 *
 * @param play the play
 * @param m    what happens in mediation
 * @param c    what happens in confirmation
 * @param s    what happens in filing, triage and trial
 * @param d    what happens with the fee
 */
record Scene(Play play, Mediating m, Confirming c, Suing s, Paying d) {

    static Scene of(Play play) {
        var mediating = new Mediating(play);
        var paying = new Paying(play);
        return new Scene(play, mediating, new Confirming(play, mediating), new Suing(play, paying), paying);
    }
}
