package org.liandong.foundation.document;

import java.security.cert.X509Certificate;

/** 电子印章服务: signs for the court with SM2 over SM3. A port: the stand-in keeps its keys in the data directory, a real one asks the court's seal server. */
public interface Sealer {

    /** The signature (SM2, in DER) over the bytes. Throws {@link NotSealed} if the service refuses or cannot be reached. */
    byte[] sign(byte[] bytes);

    /** The certificate of the court's seal. */
    X509Certificate certificate();

    /** The certificate of the authority that issued it. */
    X509Certificate authority();
}
