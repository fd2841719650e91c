package org.liandong.foundation.act;

import java.util.Set;
import java.util.UUID;

import org.liandong.foundation.kernel.Standing;

/** 身份关系的来源: tells what an actor is towards a stream. Each kind of stream is known by one module; their answers are united. */
public interface Standings {

    /** Empty if this module knows nothing of the stream. Must not be cached: access ends at once when it ends. */
    Set<Standing> of(Actor actor, UUID stream);
}
