package io.palco.registration.config;

import io.palco.platform.security.MasterKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MasterKeyConfiguration {

    @Bean
    MasterKey masterKey(@Value("${palco.master-key}") String hex) {
        return MasterKey.ofHex(hex);
    }
}
