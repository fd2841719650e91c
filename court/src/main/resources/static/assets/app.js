// Pages work without this file. It makes four things pleasant: drawn signatures, drafts kept while typing, lists walked by keys, and no double sending.
(() => {
  "use strict";

  const draw = (field) => {
    const canvas = document.createElement("canvas");
    canvas.className = "sign";
    canvas.width = 900;
    canvas.height = 240;
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", "手写签名区，也可以在下面填姓名");
    const again = document.createElement("button");
    again.type = "button";
    again.className = "btn btn-outline";
    again.textContent = "重写";
    const pen = canvas.getContext("2d");
    pen.lineWidth = 5;
    pen.lineCap = "round";
    pen.lineJoin = "round";
    pen.strokeStyle = "#111827";
    let drawn = false;
    const at = (event) => {
      const box = canvas.getBoundingClientRect();
      return [(event.clientX - box.left) * canvas.width / box.width, (event.clientY - box.top) * canvas.height / box.height];
    };
    canvas.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      canvas.setPointerCapture(event.pointerId);
      pen.beginPath();
      pen.moveTo(...at(event));
    });
    canvas.addEventListener("pointermove", (event) => {
      if (!canvas.hasPointerCapture(event.pointerId)) {
        return;
      }
      pen.lineTo(...at(event));
      pen.stroke();
      drawn = true;
      field.required = false;
    });
    again.addEventListener("click", () => {
      pen.clearRect(0, 0, canvas.width, canvas.height);
      drawn = false;
      field.required = true;
    });
    field.before(canvas, again);
    field.form.addEventListener("submit", () => {
      if (drawn) {
        field.maxLength = 200000;
        field.value = canvas.toDataURL("image/png");
      }
    });
  };

  const keep = (form) => {
    const told = form.querySelector("[data-saved]");
    let timer;
    let changed = false;
    const save = () => {
      changed = false;
      fetch(form.dataset.autosave, {method: "POST", body: new URLSearchParams(new FormData(form)), headers: {"X-Autosave": "1"}, keepalive: true})
        .then((answer) => { if (told) { told.textContent = answer.ok ? "已自动保存" : "没有保存上，请检查网络"; } })
        .catch(() => { if (told) { told.textContent = "没有保存上，请检查网络"; } });
    };
    form.addEventListener("input", () => {
      changed = true;
      clearTimeout(timer);
      timer = setTimeout(save, 800);
    });
    form.addEventListener("submit", () => {
      changed = false;
      clearTimeout(timer);
    });
    // A phone that is put away or goes to another page keeps what was typed in the last moment.
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden" && changed) {
        clearTimeout(timer);
        save();
      }
    });
  };

  // Up and down go from row to row while the focus is in the table; elsewhere the keys keep their meaning.
  const walk = (table) => table.addEventListener("keydown", (event) => {
    const row = event.target.closest("tbody tr");
    const next = {ArrowDown: row?.nextElementSibling, ArrowUp: row?.previousElementSibling}[event.key];
    if (next) {
      event.preventDefault();
      next.querySelector("a").focus();
    }
  });

  document.querySelectorAll("input[data-sign]").forEach(draw);
  document.querySelectorAll("table[data-rows]").forEach(walk);
  document.querySelectorAll("form[data-autosave]").forEach(keep);
  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });
  document.querySelectorAll(".errors").forEach((box) => box.focus());
  document.querySelectorAll("form[method=post]").forEach((form) => form.addEventListener("submit", () => {
    setTimeout(() => form.querySelectorAll("button[type=submit]").forEach((button) => { button.disabled = true; }));
  }));
  window.addEventListener("pageshow", () => document.querySelectorAll("button[type=submit]").forEach((button) => { button.disabled = false; }));
})();
