package org.liandong.foundation.identity.web;

import java.util.List;

import org.liandong.foundation.act.ActType;
import org.liandong.foundation.identity.Account;
import org.liandong.foundation.identity.AccountState;

/** An account in the list of people, with what the reader may do to it. */
public record StaffLine(Account account, AccountState state, List<ActType<?>> actions) { }
