package org.liandong.foundation.docket.web;

import java.util.Map;
import java.util.UUID;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Remembered;
import org.liandong.foundation.docket.Reader;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** Reads files as the pages do. */
public final class FileReader {

    private final Disclosure disclosure;
    private final Reader reader;
    private final Map<?, ?> memory;

    public FileReader(ApplicationContext court) {
        disclosure = court.getBean(Disclosure.class);
        reader = court.getBean(Reader.class);
        memory = (Map<?, ?>) ReflectionTestUtils.getField(court.getBean(Remembered.class), "streams");
    }

    public boolean mayRead(Actor actor, UUID dispute) {
        return reader.find(actor, dispute).isPresent();
    }

    /** With what is remembered from earlier readings. */
    public Shown.Whole read(Actor actor, UUID dispute) {
        return disclosure.whole(actor, dispute);
    }

    /** From the database alone. */
    public Shown.Whole readAnew(Actor actor, UUID dispute) {
        memory.clear();
        return disclosure.whole(actor, dispute);
    }
}
