-- Asks for the same page under a new address each time, so that it has to be written anew.
local n = 0
function request()
  n = n + 1
  return wrk.format("GET", wrk.path .. "?n=" .. n)
end
