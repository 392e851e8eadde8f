//! Which numbers lie on the open net. What is set apart for machines themselves, closed nets, links, groups and examples
//! (IANA's registries of special-purpose addresses) does not.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether a number lies on the open net.
pub fn holds(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => holds_four(ip),
        IpAddr::V6(ip) => holds_six(ip),
    }
}

fn holds_four(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let apart = ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_documentation()
        || ip.is_multicast()
        || matches!((a, b, c), (0 | 240.., ..) | (100, 64..=127, _) | (192, 0, 0) | (198, 18 | 19, _));
    !apart
}

fn holds_six(ip: Ipv6Addr) -> bool {
    let embedded = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        Ipv4Addr::new(a, b, c, d)
    };
    match ip.segments() {
        // A number of the older net in the clothes of the newer.
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0x2002, high, low, ..] => {
            holds_four(embedded(high, low))
        }
        // Only 2000::/3 is given out at all; of it, Teredo and the examples are set apart.
        [0x2001, 0 | 0xdb8, ..] => false,
        [first, ..] => first & 0xe000 == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closed_nets_are_told_from_the_open_one() {
        for inside in [
            "127.0.0.1",
            "10.0.0.1",
            "172.16.5.5",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "255.255.255.255",
            "224.0.0.1",
            "198.18.0.1",
            "::1",
            "::",
            "fe80::1",
            "fd00::1",
            "ff02::1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001:db8::1",
        ] {
            assert!(!holds(inside.parse().unwrap()), "{inside}");
        }
        for open in ["9.9.9.9", "2a01:4f8::1", "::ffff:9.9.9.9", "100.63.0.1", "172.32.0.1"] {
            assert!(holds(open.parse().unwrap()), "{open}");
        }
    }
}
