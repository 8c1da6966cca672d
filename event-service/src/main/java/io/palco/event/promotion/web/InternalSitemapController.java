package io.palco.event.promotion.web;

import io.palco.event.promotion.Sitemap;
import io.palco.platform.security.Access;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// For the gateway, which makes the map of the site of it; only what everybody may see.
@RestController
@Hidden
class InternalSitemapController {

    private final Sitemap sitemap;

    InternalSitemapController(Sitemap sitemap) {
        this.sitemap = sitemap;
    }

    record Index(List<UUID> starts) {}

    record Page(List<Sitemap.Entry> items) {}

    @GetMapping("/internal/v1/sitemap")
    @Access(Access.Who.PUBLIC)
    Index index() {
        return new Index(sitemap.starts());
    }

    @GetMapping("/internal/v1/sitemap/{start}")
    @Access(Access.Who.PUBLIC)
    Page page(@PathVariable UUID start) {
        return new Page(sitemap.page(start));
    }
}
