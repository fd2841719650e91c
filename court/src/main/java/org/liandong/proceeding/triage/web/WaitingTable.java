package org.liandong.proceeding.triage.web;

import java.util.List;

import org.liandong.foundation.rulebook.Rulebook;
import org.liandong.proceeding.triage.TriageStandards.Sentence;

/** A table that waits for approval, in words. */
public record WaitingTable(Rulebook.Waiting proposal, List<Sentence> sentences) { }
