package org.liandong.foundation.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

/** 会话: how the sessions of pages are kept in the database. Every page reads one, so they must cost little. */
@Configuration(proxyBeanMethods = false)
class Sessions {

    /** A visit is written down once a minute and not with every page; anything else that changes, at once. */
    private static final String UPDATE = """
            update spring_session as known set session_id = seen.session_id, last_access_time = seen.last_access_time,
                max_inactive_interval = seen.max_inactive_interval, expiry_time = seen.expiry_time, principal_name = seen.principal_name
            from (values (cast(? as bpchar), cast(? as bigint), cast(? as int), cast(? as bigint), cast(? as text)))
                as seen(session_id, last_access_time, max_inactive_interval, expiry_time, principal_name)
            where known.primary_id = ? and (seen.last_access_time >= known.last_access_time + 60000 or seen.session_id <> known.session_id
                or seen.max_inactive_interval <> known.max_inactive_interval or seen.principal_name is distinct from known.principal_name)""";

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> seldomWritten() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
    }

    /**
     * What is read or written of a session is one statement; a session half written by a crash is nobody's. Not for anybody else: acts have their
     * transactions.
     */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }
}
