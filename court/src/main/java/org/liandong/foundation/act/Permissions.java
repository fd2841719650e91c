package org.liandong.foundation.act;

import java.util.Set;

import org.liandong.foundation.kernel.Standing;

/** 权限表: who may ask for which act. */
public interface Permissions {

    /** The standings that may ask for the act of that name; a name that does not stand in the table is a defect. */
    Set<Standing> mayAsk(String verb);
}
