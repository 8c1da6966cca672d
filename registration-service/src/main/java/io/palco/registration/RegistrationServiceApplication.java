package io.palco.registration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class RegistrationServiceApplication {

    static void main(String[] args) {
        SpringApplication.run(RegistrationServiceApplication.class, args);
    }
}
