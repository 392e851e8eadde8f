"""What pictures of benches are drawn with, read in light and dark."""

STYLE = """text{font:13px system-ui,sans-serif;fill:#222}.grid{stroke:#ccc;stroke-width:1}.line{fill:none;stroke-width:2.5}
.limit{stroke:#777;stroke-dasharray:6 5}.c0{stroke:#0b6e99}.c1{stroke:#b3541e}.c2{stroke:#3c7a3c}.c3{stroke:#7a3c7a}.c4{stroke:#8a6d00}.c5{stroke:#444}
@media(prefers-color-scheme:dark){text{fill:#eee}.grid{stroke:#444}.c0{stroke:#6cc3ea}.c1{stroke:#f0a36e}.c2{stroke:#8fd08f}.c3{stroke:#d9a0d9}.c4{stroke:#e0c860}.c5{stroke:#bbb}}"""
