package org.liandong.foundation.act;

/**
 * 行为请求: a request for an act. One record per act, named actor-verb-object ({@code PartyRefusesMediation}); its components are what the actor
 * is asked for, each marked with {@link Asked}. The same record is filled by a page and by the API.
 */
public interface ActRequest { }
